package org.cairn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF read back as a reader, or a program that reads aloud, gets it.
 *
 * @param text in the order in which it is drawn
 * @param tags the structure in reading order, such as "H1" or "Figure: what it shows"
 * @param fonts each with whether it travels in the file
 * @param described what the file says about itself, all of it
 */
public record PrintedPaper(
        String text,
        int pages,
        List<String> tags,
        TreeSet<String> fonts,
        String language,
        String title,
        boolean tagged,
        String described) {

    public static PrintedPaper of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            List<String> tags = new ArrayList<>();
            collect(catalog.getStructureTreeRoot(), tags);
            return new PrintedPaper(
                    new PDFTextStripper().getText(document),
                    document.getNumberOfPages(),
                    tags,
                    fonts(document),
                    catalog.getLanguage(),
                    document.getDocumentInformation().getTitle(),
                    catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(),
                    document.getDocumentInformation().getCOSObject()
                            + new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String said = element.getAlternateDescription();
                tags.add(said == null ? element.getStructureType() : element.getStructureType() + ": " + said);
                collect(element, tags);
            }
        }
    }

    private static TreeSet<String> fonts(PDDocument document) throws IOException {
        TreeSet<String> fonts = new TreeSet<>();
        for (var page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                String plain = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
                fonts.add(plain + (font.isEmbedded() ? " embedded" : " missing"));
            }
        }
        return fonts;
    }
}
