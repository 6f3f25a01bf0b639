package org.cairn.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.cairn.common.pictures.Chart;
import org.cairn.common.pictures.Figures;

/** A picture as wide as there is room, with the table behind it folded up beneath. */
public final class ChartView extends Div {

    /** For a main column: the narrow picture takes its place where the column is narrow. */
    public static ChartView wide(Chart chart) {
        ChartView view = new ChartView(chart);
        view.addComponentAsFirst(picture(chart, Chart.NARROW, "chart-narrow"));
        view.addComponentAsFirst(picture(chart, Chart.WIDE, "chart-wide"));
        return view;
    }

    /** For a side column. */
    public static ChartView narrow(Chart chart) {
        ChartView view = new ChartView(chart);
        view.addComponentAsFirst(picture(chart, Chart.NARROW, "chart-only"));
        return view;
    }

    private ChartView(Chart chart) {
        addClassName("chart");
        Figures figures = chart.figures();
        Div scroller = new Div(table(figures));
        scroller.addClassName("chart-table");
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        scroller.getElement().setAttribute("aria-label", figures.caption());
        NativeDetails behind = new NativeDetails(getTranslation("common.chart.table"), scroller);
        behind.addClassName("folded");
        add(behind);
    }

    private static Component picture(Chart chart, double width, String name) {
        Div picture = new Div();
        picture.addClassNames("chart-picture", name);
        picture.getElement().setProperty("innerHTML", chart.picture(width).svg());
        return picture;
    }

    private static NativeTable table(Figures figures) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.setCaptionText(figures.caption());
        NativeTableRow head = table.getHead().addRow();
        figures.columns().forEach(column -> head.add(header(column, "col")));
        for (List<String> cells : figures.rows()) {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(cells.getFirst(), "row"));
            cells.stream().skip(1).forEach(cell -> row.addDataCell().setText(cell));
        }
        return table;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell();
        header.setText(words);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
