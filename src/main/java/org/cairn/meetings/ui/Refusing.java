package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Optional;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.common.WaitingPlace;
import org.cairn.common.ui.SaveRefusedException;
import org.cairn.goals.NoSuchStepException;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.meetings.AlreadyAddedException;
import org.cairn.meetings.MeetingClosedException;
import org.cairn.meetings.NotAgreedException;
import org.cairn.relationships.RelationshipEndedException;

/** Turns an expected refusal of a save into a sentence beside the field, where the words stay. */
final class Refusing {

    private Refusing() {}

    static KeptText inWords(Component owner, KeptText text) {
        return new KeptText() {
            @Override
            public String stored() {
                return text.stored();
            }

            @Override
            public Instant keep(String words, TextVersion basis) {
                try {
                    return text.keep(words, basis);
                } catch (MeetingClosedException _) {
                    throw new SaveRefusedException(owner.getTranslation("meetings.refused.closed"));
                } catch (AlreadyAddedException _) {
                    throw new SaveRefusedException(owner.getTranslation("meetings.add.already"));
                } catch (RelationshipEndedException _) {
                    throw new SaveRefusedException(owner.getTranslation("relationships.isEnded"));
                } catch (NotAgreedException _) {
                    throw new SaveRefusedException(owner.getTranslation("meetings.refused.notAgreed"));
                } catch (EntryNotFoundException | NoSuchCardException | NoSuchStepException _) {
                    throw new SaveRefusedException(owner.getTranslation("meetings.refused.removed"));
                }
            }

            @Override
            public Optional<WaitingPlace> waiting() {
                return text.waiting();
            }
        };
    }
}
