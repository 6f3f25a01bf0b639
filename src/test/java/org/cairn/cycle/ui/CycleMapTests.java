package org.cairn.cycle.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CycleMapTests {

    private static final CyclePack PACK = Cycles.builtIn().current();
    private static final CycleMapPicture.Words WORDS =
            new CycleMapPicture.Words("you are at", "The map", "All about it");
    private static final CycleMapPicture.Palette PALETTE = new CycleMapPicture.Palette(
            "#9cc0b6", "#2f6b5e", "#ded6c9", "#22302f", "#5e6965", "Noto \"Serif\"", "Inter");

    @AfterEach
    void closeThePage() {
        MockVaadin.tearDown();
    }

    @Test
    void theSixStagesStandInTheRingAsDoneHereAndAhead() throws Exception {
        Document picture =
                parse(picture(Stage.BLOCKS, Set.of(Stage.AGREE, Stage.GOALS)).svg(WORDS));
        assertThat(classesOf(picture, "path"))
                .containsExactly(
                        "cycle-map-segment cycle-map-done",
                        "cycle-map-segment cycle-map-ahead",
                        "cycle-map-segment cycle-map-current",
                        "cycle-map-segment cycle-map-ahead",
                        "cycle-map-segment cycle-map-done",
                        "cycle-map-segment cycle-map-ahead");
    }

    @Test
    void theStageWeAreAtIsHereEvenWhenWeHaveBeenThereBefore() throws Exception {
        Document picture = parse(picture(Stage.AGREE, Set.of(Stage.AGREE)).svg(WORDS));
        assertThat(classesOf(picture, "path")).startsWith("cycle-map-segment cycle-map-current");
    }

    @Test
    void theMiddleSaysWhereWeAre() throws Exception {
        Document picture = parse(picture(Stage.PRESENT_SELF, Set.of()).svg(WORDS));
        assertThat(texts(picture, "text")).containsExactly("you are at", "Present self", "who I am now");
    }

    @Test
    void itHasATextAlternativeInShortAndInFull() throws Exception {
        Document picture = parse(picture(Stage.AGREE, Set.of()).svg(WORDS));
        assertThat(picture.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(texts(picture, "title")).containsExactly("The map");
        assertThat(texts(picture, "desc")).containsExactly("All about it");
    }

    @Test
    void inAPageTheColoursAreLeftToTheStyleSheet() {
        assertThat(picture(Stage.AGREE, Set.of()).svg(WORDS))
                .doesNotContain("fill=", "style=", "<style", "#", "font-family", " id=");
    }

    @Test
    void onItsOwnItCarriesItsColoursAndTypefaces() throws Exception {
        Document picture =
                parse(picture(Stage.PRESENT_SELF, Set.of(Stage.AGREE)).svg(WORDS, PALETTE));
        assertThat(attributesOf(picture, "path", "fill"))
                .containsExactly("#9cc0b6", "#2f6b5e", "#ded6c9", "#ded6c9", "#ded6c9", "#ded6c9");
        assertThat(attributesOf(picture, "text", "fill")).containsExactly("#5e6965", "#22302f", "#5e6965");
        assertThat(attributesOf(picture, "text", "font-family")).containsExactly("Inter", "Noto \"Serif\"", "Inter");
    }

    @Test
    void wordsAreOnlyEverShownAsWords() throws Exception {
        String odd = "<script>alert(\"1\")</script> & more";
        Document picture = parse(picture(Stage.AGREE, Set.of()).svg(new CycleMapPicture.Words(odd, odd, odd)));
        assertThat(texts(picture, "title")).containsExactly(odd);
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void numbersAreWrittenWithAPointWhereverTheServerStands() {
        Locale before = Locale.getDefault();
        String british = picture(Stage.AGREE, Set.of()).svg(WORDS);
        try {
            for (Locale locale : List.of(Locale.GERMANY, Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
                Locale.setDefault(locale);
                assertThat(picture(Stage.AGREE, Set.of()).svg(WORDS)).isEqualTo(british);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLineThatIsTooLongForTheHoleIsSetSmaller() throws Exception {
        Document picture = parse(picture(Stage.AGREE, Set.of()).svg(new CycleMapPicture.Words("x".repeat(40), "", "")));
        double longLine =
                Double.parseDouble(attributesOf(picture, "text", "font-size").getFirst());
        assertThat(longLine).isBetween(4.0, 7.0);
    }

    @Test
    void aStageThatIsUnknownCannotBeDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> picture("lunch", Set.of()));
    }

    @Test
    void inThePageEveryStageIsNamedWithItsPlace() throws Exception {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.UK);
        CycleMap map = new CycleMap();
        UI.getCurrent().add(map);
        map.show(PACK, Stage.PRESENT_SELF, Set.of(Stage.AGREE));

        Document picture = parse(map.getElement().getProperty("innerHTML"));
        assertThat(texts(picture, "title")).containsExactly("Map of the reflective cycle");
        assertThat(texts(picture, "desc"))
                .containsExactly("Agree: you have been here. Present self: you are here. Blocks: ahead."
                        + " Future self: ahead. Goals: ahead. Close: ahead.");
    }

    private static CycleMapPicture picture(String current, Set<String> done) {
        return CycleMapPicture.of(PACK, current, done);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> classesOf(Document picture, String tag) {
        return attributesOf(picture, tag, "class");
    }

    private static List<String> attributesOf(Document picture, String tag, String attribute) {
        NodeList found = picture.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
                .toList();
    }

    private static List<String> texts(Document picture, String tag) {
        NodeList found = picture.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
