package org.cairn.common.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces of the house, without what only screens need. Every sheet carries those of their letters that it uses. */
enum Typeface {
    TEXT("inter-regular", "Inter", 400, FontStyle.NORMAL),
    HEADING("inter-semibold", "Inter", 600, FontStyle.NORMAL),
    SAID("noto-serif-regular", "Noto Serif", 400, FontStyle.NORMAL),
    ASIDE("noto-serif-italic", "Noto Serif", 400, FontStyle.ITALIC);

    private final byte[] file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    Typeface(String file, String family, int weight, FontStyle style) {
        this.file = read("/paper/" + file + ".ttf");
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    void in(PdfRendererBuilder builder) {
        Set<FSFontUseCase> everywhere = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
        builder.useFont(() -> new ByteArrayInputStream(file), family, weight, style, true, everywhere);
    }

    /** Which letters it has. */
    CmapLookup letters() {
        try {
            return new TTFParser(true).parse(new RandomAccessReadBuffer(file)).getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Typeface.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The typeface " + resource + " is not in the program.");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
