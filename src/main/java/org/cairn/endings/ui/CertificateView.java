package org.cairn.endings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SheetTools;
import org.cairn.endings.Certificate;
import org.cairn.endings.CertificateNotFoundException;
import org.cairn.endings.Destroying;

/** A certificate of destruction, to be read, printed and kept. */
@Route(value = "certificates/:reference", autoLayout = false)
@RolesAllowed("MENTOR")
public class CertificateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Destroying destroying;
    private final transient DayWords days;

    CertificateView(Destroying destroying, DayWords days) {
        this.destroying = destroying;
        this.days = days;
        addClassName("hand-out-desk");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("endings.certificate.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Certificate certificate = destroying.certificate(
                    event.getRouteParameters().get("reference").orElse(""));
            removeAll();
            add(tools(certificate), new Main(new CertificateSheet(certificate, days)));
        } catch (CertificateNotFoundException _) {
            throw new NotFoundException();
        }
    }

    private SheetTools tools(Certificate certificate) {
        Anchor pdf = new Anchor(
                DownloadHandler.fromInputStream(_ -> file(certificate)), getTranslation("endings.certificate.pdf"));
        pdf.addClassName("quiet-button");
        return new SheetTools("relationships", getTranslation("endings.certificate.back")).with(pdf);
    }

    private DownloadResponse file(Certificate certificate) {
        byte[] bytes = CertificatePaper.print(certificate, days);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes),
                "certificate-" + certificate.reference() + ".pdf",
                "application/pdf",
                bytes.length);
    }
}
