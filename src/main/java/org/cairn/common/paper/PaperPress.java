package org.cairn.common.paper;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Prints a sheet as a tagged PDF (PDF/UA-1) of A4 pages. It works in memory alone, fetches nothing, logs nothing, and the
 * same sheet always gives the same bytes.
 */
public final class PaperPress {

    private static final String STYLES = styles();

    /** How high and deep the letters of each typeface are; the same for every sheet. */
    private static final FSDefaultCacheStore MEASURES = new FSDefaultCacheStore();

    static {
        // what it logs may quote what it prints
        XRLog.setLoggingEnabled(false);
    }

    private PaperPress() {}

    public static byte[] print(Paper paper) {
        try (BatikSVGDrawer pictures = hasPictures(paper) ? new BatikSVGDrawer() : null;
                PdfBoxRenderer renderer = prepared(paper, pictures).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Imprint.on(document, paper);
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            document.save(printed);
            return printed.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A sheet could not be printed.", impossible);
        }
    }

    private static boolean hasPictures(Paper paper) {
        return paper.parts().stream().anyMatch(Part.Picture.class::isInstance);
    }

    private static PdfRendererBuilder prepared(Paper paper, @Nullable BatikSVGDrawer pictures) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Typeface typeface : Typeface.values()) {
            typeface.in(builder);
        }
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        if (pictures != null) {
            builder.useSVGDrawer(pictures);
        }
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, MEASURES);
        builder.useUriResolver((_, _) -> null);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useReplacementText(Legible.UNKNOWN);
        builder.withProducer("Cairn");
        builder.withW3cDocument(PaperDocument.of(paper, STYLES), null);
        return builder;
    }

    private static String styles() {
        try (InputStream stream = PaperPress.class.getResourceAsStream("/paper/paper.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
