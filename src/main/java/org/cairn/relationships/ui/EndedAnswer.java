package org.cairn.relationships.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.cairn.common.ui.Notices;
import org.cairn.common.ui.TroubleAnswer;
import org.cairn.relationships.RelationshipEndedException;
import org.springframework.stereotype.Component;

/** Whoever tries to write where it has ended is told so, and nothing is lost. */
@Component
class EndedAnswer implements TroubleAnswer {

    @Override
    public boolean answer(Throwable trouble) {
        boolean ended = trouble instanceof RelationshipEndedException;
        if (ended) {
            Notices.show(I18NProvider.translate("relationships.isEnded"));
        }
        return ended;
    }
}
