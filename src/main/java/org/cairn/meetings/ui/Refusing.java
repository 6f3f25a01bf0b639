package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import org.cairn.common.ui.SaveRefusedException;
import org.cairn.common.ui.SealedTextArea.SaveHandler;
import org.cairn.meetings.AlreadyAddedException;
import org.cairn.meetings.MeetingClosedException;
import org.cairn.meetings.NotAgreedException;

/** Turns an expected refusal of a save into a sentence beside the field, where the words stay. */
final class Refusing {

    private Refusing() {}

    static SaveHandler inWords(Component owner, SaveHandler save) {
        return text -> {
            try {
                return save.save(text);
            } catch (MeetingClosedException _) {
                throw new SaveRefusedException(owner.getTranslation("meetings.refused.closed"));
            } catch (AlreadyAddedException _) {
                throw new SaveRefusedException(owner.getTranslation("meetings.add.already"));
            } catch (NotAgreedException _) {
                throw new SaveRefusedException(owner.getTranslation("meetings.refused.notAgreed"));
            }
        };
    }
}
