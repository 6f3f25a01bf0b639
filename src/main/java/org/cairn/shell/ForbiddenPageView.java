package org.cairn.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that this person may not open answers as if it were not there. */
@AnonymousAllowed
public class ForbiddenPageView extends Div implements HasErrorParameter<AccessDeniedException> {

    ForbiddenPageView() {}

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<AccessDeniedException> error) {
        entering.rerouteToError(NotFoundException.class);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
