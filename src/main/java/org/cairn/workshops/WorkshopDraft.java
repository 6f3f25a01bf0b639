package org.cairn.workshops;

import java.util.List;

/**
 * What a trainer decides before a workshop opens.
 *
 * @param title 1 to 100 characters; it stands on the projector
 * @param stages ids of the stages whose questions are practised, at least one
 */
public record WorkshopDraft(String title, Plan plan, List<String> stages) {

    public static final int LONGEST_TITLE = Workshop.LONGEST_TITLE;

    public WorkshopDraft {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A workshop has a title of 1 to 100 characters.");
        }
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("A workshop practises at least one stage.");
        }
        stages = List.copyOf(stages);
    }
}
