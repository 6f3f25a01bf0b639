package org.cairn.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.cairn.common.DiskFull;

/** A page could not be shown: a reference number to give to whoever runs Cairn, and no details. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class BrokenView extends CalmPage implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Trouble trouble;

    BrokenView(Trouble trouble) {
        this.trouble = trouble;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> error) {
        if (DiskFull.isCauseOf(error.getException())) {
            show(getTranslation("shell.full.title"), getTranslation("shell.full"));
        } else if (!trouble.isAnswered(error.getException())) {
            String reference = trouble.note(error.getException());
            show(
                    getTranslation("shell.broken.title"),
                    getTranslation("shell.broken"),
                    getTranslation("shell.broken.reference", reference));
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("shell.broken.title"));
    }
}
