package org.cairn.common.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cairn.common.HolisticComponent;
import org.cairn.common.paper.Part.Heading;
import org.cairn.common.paper.Part.Lines;
import org.cairn.common.paper.Part.Picture;
import org.cairn.common.paper.Part.Table;
import org.cairn.common.paper.Part.Words;
import org.cairn.common.pictures.BalanceChart;
import org.cairn.common.pictures.Phrases;
import org.cairn.testing.PrintedPaper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperPressTests {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60">
              <rect x="10" y="20" width="40" height="40" fill="#44614e"/><text x="60" y="40">May</text>
            </svg>
            """;

    private static final Paper SHEET = new Paper(
            "What we agreed",
            DAY,
            List.of(
                    Words.quiet("As of 6 May 2031."),
                    Heading.of("In your words"),
                    Words.said("I came with a list.\nI leave with one thing.\n\nAnd a walk."),
                    Heading.of("Goals"),
                    Heading.below("Home by six"),
                    new Lines(List.of("By the end of June", "First step: tell the practice")),
                    new Table(
                            "Meetings by month",
                            List.of("Month", "Meetings"),
                            List.of(List.of("April", "2"), List.of("May", "1"))),
                    new Picture(PICTURE, "Two meetings in April, one in May.")));

    private static PrintedPaper printed;

    @BeforeAll
    static void printOnce() {
        printed = PrintedPaper.of(PaperPress.print(SHEET));
    }

    @Test
    void theWordsStandInReadingOrder() {
        assertThat(printed.text())
                .containsSubsequence(
                        "What we agreed",
                        "As of 6 May 2031.",
                        "In your words",
                        "I came with a list.",
                        "I leave with one thing.",
                        "And a walk.",
                        "Goals",
                        "Home by six",
                        "By the end of June",
                        "Meetings by month",
                        "April",
                        "May");
    }

    @Test
    void itIsTaggedSoThatItCanBeHeard() {
        assertThat(printed.tagged()).isTrue();
        assertThat(printed.tags())
                .containsSubsequence(
                        "H1",
                        "P",
                        "H2",
                        "P",
                        "P",
                        "H2",
                        "H3",
                        "L",
                        "LI",
                        "LBody",
                        "LI",
                        "Table",
                        "THead",
                        "TR",
                        "TH",
                        "TBody",
                        "TR",
                        "TH",
                        "TD",
                        "Figure: Two meetings in April, one in May.");
        assertThat(printed.language()).isEqualTo("en-GB");
        assertThat(printed.described()).containsPattern("pdfuaid:part(>|=\")1");
    }

    @Test
    void theFileSaysItsTitleAndItsDayAndNothingElseAboutItself() {
        assertThat(printed.title()).isEqualTo("What we agreed");
        assertThat(printed.described())
                .contains("D:20310506000000+00'00'")
                .doesNotContainIgnoringCase("author")
                .doesNotContainIgnoringCase(System.getProperty("user.name") + "\"")
                .doesNotContain("openhtmltopdf");
    }

    @Test
    void itsTypefacesTravelWithIt() {
        assertThat(printed.fonts())
                .contains("Inter-Regular embedded", "Inter-SemiBold embedded", "NotoSerif-Regular embedded")
                .noneMatch(font -> font.endsWith("missing"));
    }

    @Test
    void theSameSheetGivesTheSameBytes() {
        assertThat(PaperPress.print(SHEET)).isEqualTo(PaperPress.print(SHEET));
    }

    @Test
    void whatLooksLikeMarkupIsWords() {
        String nasty = "<img src='http://localhost:1/x'/> & <script>alert(1)</script> \"]]>";
        PrintedPaper sheet = PrintedPaper.of(PaperPress.print(new Paper(nasty, DAY, List.of(Words.of(nasty)))));
        assertThat(sheet.text()).contains("<script>alert(1)</script>");
        assertThat(sheet.title()).isEqualTo(nasty);
        assertThat(sheet.tags()).noneMatch(tag -> tag.startsWith("Figure"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud800 alone \udc00",
                "\u0000\u0001\u0007\u001b\u007f\u009f\ufffe\uffff",
                "\u202edrawkcab\u202c \u2066and\u2069 \u200bnothing\u00ad\ufeff",
                "שלום עליכם, السلام عليكم",
                "日本語 한국어 हिन्दी ไทย",
                "👩‍⚕️ 👨‍👩‍👧‍👦 🇬🇧 ✓ ☕️",
                "Ze\u0301 Z̵͕̈a̷l̴g̸o̶",
                "\t\r\n\u2028\u2029\u0085",
                "",
                "   ",
                "ﬁ ½ № … – — “ ” ‘ ’ •"
            })
    void noTextOfAnyScriptStopsIt(String text) {
        Paper sheet = new Paper(
                "Words",
                DAY,
                List.of(
                        Heading.of(text),
                        Words.said(text),
                        new Lines(List.of(text)),
                        new Table(text, List.of(text), List.of(List.of(text))),
                        Words.of("The end.")));
        assertThat(PrintedPaper.of(PaperPress.print(sheet)).text()).contains("The end.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words and more words ", "w"})
    @Timeout(30)
    void aHundredThousandCharactersArePrinted(String piece) throws IOException {
        assertThat(pagesOf(piece.repeat(100_000 / piece.length()))).isGreaterThan(10);
    }

    /** What is replaced, combined or escaped first is laid out as the letter is, so a shorter word will do. */
    @ParameterizedTest
    @ValueSource(strings = {"字", "a\u0301\u0302", "<"})
    void aLongWordOfAnySignsIsPrinted(String piece) throws IOException {
        assertThat(pagesOf(piece.repeat(30_000 / piece.length()))).isGreaterThan(2);
    }

    private static int pagesOf(String text) throws IOException {
        byte[] printed = PaperPress.print(new Paper("Long", DAY, List.of(Words.of(text))));
        try (PDDocument sheet = Loader.loadPDF(printed)) {
            return sheet.getNumberOfPages();
        }
    }

    @Test
    void aSignThatNoTypefaceHasIsSeenToBeMissing() {
        assertThat(Legible.of("Tea ☕️ with 👩‍⚕️ and Zoë, naïve, Łódź, Ωμέγα, Привет"))
                .isEqualTo("Tea □ with □ and Zoë, naïve, Łódź, Ωμέγα, Привет");
        assertThat(Legible.of("left\u202eright\u0007")).isEqualTo("leftright");
    }

    @Test
    void aPictureFetchesNothing() {
        String curious = """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">
                  <image xlink:href="file:///etc/hostname" width="9" height="9"/><rect width="3" height="3"/>
                </svg>
                """;
        assertThat(PaperPress.print(new Paper("Sheet", DAY, List.of(new Picture(curious, "Nothing.")))))
                .isNotEmpty();
        String entity = "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><text>&e;</text></svg>";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperPress.print(new Paper("Sheet", DAY, List.of(new Picture(entity, "It.")))));
    }

    @Test
    void aChartIsAPictureWithItsWordsAndItsTable() {
        Phrases phrases = (key, parts) -> key + List.of(parts);
        var april = new BalanceChart.Row("April \ud800 ☕", Map.of(HolisticComponent.EDUCATION, 2));
        BalanceChart chart = new BalanceChart("The balance", List.of(april), phrases);

        byte[] pdf = PaperPress.print(new Paper("Sheet", DAY, Part.of(chart)));

        assertThat(PrintedPaper.of(pdf).tags())
                .containsSubsequence("Figure: The balance. common.balance[2, 0, 0]", "P", "Table", "TH", "TD");
        assertThat(PrintedPaper.of(pdf).text()).contains("The balance", "April");
    }

    @Test
    void theSameSheetCanBePastedIntoALetter() {
        assertThat(PlainText.of(SHEET))
                .startsWith("What we agreed\n\nAs of 6 May 2031.\n\nIn your words\n\nI came with a list.")
                .contains("- By the end of June\n- First step: tell the practice\n")
                .contains("Month\tMeetings\nApril\t2\nMay\t1\n")
                .endsWith("Two meetings in April, one in May.\n");
    }

    @Test
    void whatCannotBeHeardCannotBePrinted() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Picture(PICTURE, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Paper(" ", DAY, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lines(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("Rows", List.of("One"), List.of(List.of("One", "Two"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading("Too deep", 4));
    }
}
