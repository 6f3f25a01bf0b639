package org.cairn.meetings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.TroubleAnswer;
import org.cairn.meetings.MeetingClosedException;
import org.cairn.meetings.NotAgreedException;
import org.springframework.stereotype.Component;

/**
 * Says that a meeting was closed, or its agreement changed, in another window. The page stays, so that words which are
 * refused can be copied.
 */
@Component
class MeetingAnswer implements TroubleAnswer {

    @Override
    public boolean answer(Throwable trouble) {
        String sentence =
                switch (trouble) {
                    case MeetingClosedException _ -> "meetings.refused.closed";
                    case NotAgreedException _ -> "meetings.refused.notAgreed";
                    default -> "";
                };
        if (!sentence.isEmpty()) {
            Notices.show(I18NProvider.translate(sentence));
        }
        return !sentence.isEmpty();
    }
}
