package org.cairn.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.cairn.common.HolisticComponent;
import org.cairn.common.pictures.Share;

/** How often each component was touched, as three bars: information, never a score. */
public final class BalanceBar extends Div {

    /** Between two bars, in per cent of the whole width. */
    private static final double GAP = 1.2;

    private final Div bars = new Div();
    private final Div words = new Div();

    /** Empty until {@link #show(Map)}. */
    public BalanceBar() {
        addClassName("balance-bar");
        bars.addClassName("balance-bars");
        bars.getElement().setAttribute("role", "img");
        words.addClassName("balance-words");
        for (HolisticComponent component : HolisticComponent.values()) {
            Span word = new Span(
                    ComponentBadge.shapeOf(component).create(),
                    new Span(getTranslation("common.component.brief." + component)));
            word.addClassName(ComponentBadge.styleOf(component));
            words.add(word);
        }
        add(bars, words);
        show(Map.of());
    }

    /** A component that is missing counts as 0. */
    public void show(Map<HolisticComponent, Integer> counts) {
        bars.getElement().setAttribute("aria-label", sentence(counts));
        bars.getElement().setProperty("innerHTML", picture(counts));
    }

    /** With or without the three words beneath the bars. */
    public void showWords(boolean shown) {
        words.setVisible(shown);
    }

    private String sentence(Map<HolisticComponent, Integer> counts) {
        return total(counts) == 0
                ? getTranslation("common.balance.none")
                : getTranslation(
                        "common.balance",
                        counts.getOrDefault(HolisticComponent.EDUCATION, 0),
                        counts.getOrDefault(HolisticComponent.PERSONAL_SUPPORT, 0),
                        counts.getOrDefault(HolisticComponent.PROFESSIONAL_DEVELOPMENT, 0));
    }

    private static String picture(Map<HolisticComponent, Integer> counts) {
        StringBuilder svg = new StringBuilder("<svg focusable=\"false\">");
        if (total(counts) == 0) {
            svg.append(bar("none", 0, 100));
        }
        Share.of(counts, 100, GAP)
                .forEach(share ->
                        svg.append(bar(ComponentBadge.styleOf(share.component()), share.from(), share.width())));
        return svg.append("</svg>").toString();
    }

    private static String bar(String style, double x, double width) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.2f%%\" width=\"%.2f%%\" height=\"100%%\" rx=\"5\"/>",
                style,
                x,
                width);
    }

    private static int total(Map<HolisticComponent, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
