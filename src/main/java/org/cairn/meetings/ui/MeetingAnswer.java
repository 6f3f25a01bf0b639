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
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof MeetingClosedException) {
                Notices.show(I18NProvider.translate("meetings.refused.closed"));
                return true;
            }
            if (cause instanceof NotAgreedException) {
                Notices.show(I18NProvider.translate("meetings.refused.notAgreed"));
                return true;
            }
        }
        return false;
    }
}
