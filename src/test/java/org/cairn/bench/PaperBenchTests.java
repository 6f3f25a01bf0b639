package org.cairn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.cairn.common.paper.Paper;
import org.cairn.common.paper.PaperPress;
import org.cairn.common.paper.Part;
import org.cairn.testing.PrintedPaper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hand-out of two pages against the same words put on two bare pages with the same typeface, line by line. */
@Tag("program")
@Tag("bench")
class PaperBenchTests {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    @Test
    void aHandOutOfTwoPagesAgainstBarePagesOfText() throws Exception {
        Paper sheet = sheet();
        PrintedPaper printed = PrintedPaper.of(PaperPress.print(sheet));
        assertThat(printed.pages()).isEqualTo(2);
        List<String> lines = printed.text().lines().toList();

        System.out.println("A hand-out of two pages against two bare pages: "
                + new Rounds(200, 300).compare(() -> PaperPress.print(sheet), () -> bare(lines)));
    }

    private static Paper sheet() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Heading.of("In your own words"));
        parts.add(Part.Words.said("I had forgotten that I am allowed to ask. ".repeat(6)));
        for (int goal = 1; goal <= 6; goal++) {
            parts.add(Part.Heading.below("Teach again, number " + goal));
            parts.add(Part.Words.quiet("on the way · confidence 9 · review 23 November 2031"));
            parts.add(new Part.Lines(
                    Collections.nCopies(4, "First step: ask the training lead which afternoon has nobody in it yet")));
        }
        return new Paper("What to take along", DAY, parts);
    }

    private static byte[] bare(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream file = PaperPress.class.getResourceAsStream("/paper/inter-regular.ttf")) {
            PDType0Font font = PDType0Font.load(document, file, true);
            for (List<String> page :
                    List.of(lines.subList(0, lines.size() / 2), lines.subList(lines.size() / 2, lines.size()))) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream words = new PDPageContentStream(document, sheet)) {
                    words.beginText();
                    words.setFont(font, 11);
                    words.setLeading(15);
                    words.newLineAtOffset(60, 780);
                    for (String line : page) {
                        words.showText(line.replace("\u2022", "").strip());
                        words.newLine();
                    }
                    words.endText();
                }
            }
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            document.save(printed);
            return printed.toByteArray();
        }
    }
}
