package org.cairn.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What is not there and what belongs to somebody else look alike. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotFoundView extends CalmPage implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundView() {}

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> error) {
        show(getTranslation("shell.notFound.title"), getTranslation("shell.notFound"));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("shell.notFound.title"));
    }
}
