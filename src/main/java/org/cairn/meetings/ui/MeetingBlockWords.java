package org.cairn.meetings.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cairn.goals.ui.BlockWords;
import org.cairn.journal.EntryId;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** Tells the goals which blocks they may answer. */
@Component
class MeetingBlockWords implements BlockWords {

    private final GuidedMeetingService service;

    MeetingBlockWords(GuidedMeetingService service) {
        this.service = service;
    }

    @Override
    public Map<EntryId, String> of(RelationshipId relationship) {
        Map<EntryId, String> words = new LinkedHashMap<>();
        service.blocksOf(relationship).stream()
                .filter(block -> !block.content().what().isBlank())
                .forEach(block -> words.put(block.id(), block.content().what()));
        return words;
    }
}
