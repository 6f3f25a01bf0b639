package org.cairn.common.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cairn.common.HolisticComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PicturesTests {

    private static final Phrases KEYS = (key, parts) -> key + List.of(parts);

    @Test
    void theSharesOfABarFillItAndKeepTheirGaps() {
        List<Share> shares =
                Share.of(Map.of(HolisticComponent.EDUCATION, 1, HolisticComponent.PROFESSIONAL_DEVELOPMENT, 3), 103, 3);

        assertThat(shares)
                .extracting(Share::component)
                .containsExactly(HolisticComponent.EDUCATION, HolisticComponent.PROFESSIONAL_DEVELOPMENT);
        assertThat(shares.getFirst().width()).isCloseTo(25, within(0.01));
        assertThat(shares.getLast().from()).isCloseTo(28, within(0.01));
        assertThat(shares.getLast().from() + shares.getLast().width()).isCloseTo(103, within(0.01));
        assertThat(Share.of(Map.of(), 100, 3)).isEmpty();
    }

    @Test
    void theBalanceIsAPictureWithItsWordsAndTheSameFiguresAsATable() throws Exception {
        BalanceChart chart = new BalanceChart("Balance", List.of(row("3 Mar", 1, 2, 3), row("in all", 4, 0, 6)), KEYS);

        Document svg = parsed(chart.picture(Chart.NARROW));

        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Balance");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("common.balance[4, 0, 6]");
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(5);
        assertThat(chart.figures().rows())
                .containsExactly(List.of("3 Mar", "1", "2", "3"), List.of("in all", "4", "0", "6"));
    }

    @Test
    void ofManyMeetingsThePictureShowsTheLastAndTheTableAll() throws Exception {
        List<BalanceChart.Row> many =
                IntStream.range(0, 60).mapToObj(i -> row("no. " + i, 1, 1, 1)).toList();
        BalanceChart chart = new BalanceChart("Balance", many, KEYS);

        assertThat(parsed(chart.picture(Chart.NARROW))
                        .getElementsByTagName("rect")
                        .getLength())
                .isEqualTo(3 * BalanceChart.MOST);
        assertThat(chart.figures().rows()).hasSize(60);
    }

    @Test
    void nothingToBalanceIsSaid() throws Exception {
        BalanceChart chart = new BalanceChart("Balance", List.of(), KEYS);

        assertThat(parsed(chart.picture(Chart.NARROW))
                        .getElementsByTagName("desc")
                        .item(0)
                        .getTextContent())
                .startsWith("common.balance.none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>&\"'</b>",
                "half a pair \uD83D and the other \uDE00",
                "a bell \u0007 and a zero \u0000",
                "\uFFFE\uFFFF",
                "whole \uD83D\uDE00",
                "\u05D0\u05D1 \u202Eabc"
            })
    void whateverIsTypedThePictureCanBeRead(String words) throws Exception {
        Canvas canvas = new Canvas().strongWords(Ink.WORDS, 0, 10, 13, words);

        parsed(new Picture(words, words, 100, 20, canvas));
    }

    @Test
    void longWordsAreShortenedAtASpaceAndNeverInTheMiddleOfASign() {
        assertThat(Canvas.fitting("short", 13, 300)).isEqualTo("short");
        assertThat(Canvas.fitting("Ask the partners for one shared on-call list before the winter", 13, 300))
                .endsWith("…")
                .startsWith("Ask the partners for one shared");
        assertThat(Canvas.fitting("\uD83D\uDE00".repeat(200), 13, 300))
                .satisfies(words -> assertThat(words.codePoints()).doesNotContain(0xD83D));
        assertThat(Canvas.fitting("two\n\tlines", 13, 300)).isEqualTo("two lines");
    }

    @Test
    void aTableWithARaggedRowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figures("t", List.of("one", "two"), List.of(List.of("1"))));
    }

    private static BalanceChart.Row row(String name, int education, int personal, int professional) {
        return new BalanceChart.Row(
                name,
                Map.of(
                        HolisticComponent.EDUCATION, education,
                        HolisticComponent.PERSONAL_SUPPORT, personal,
                        HolisticComponent.PROFESSIONAL_DEVELOPMENT, professional));
    }

    static Document parsed(Picture picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture.svg())));
    }
}
