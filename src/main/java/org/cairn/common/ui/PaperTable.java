package org.cairn.common.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.cairn.common.paper.Part;

/** A table as it is printed: its first column says what each row is about. */
public final class PaperTable extends NativeTable {

    public PaperTable(Part.Table table) {
        addClassName("paper-table");
        setCaptionText(table.caption());
        NativeTableRow head = new NativeTableRow();
        table.head().forEach(words -> head.add(heading(words, "col")));
        getHead().add(head);
        table.rows().forEach(cells -> getBody().add(row(cells)));
    }

    private static NativeTableRow row(List<String> cells) {
        NativeTableRow row = new NativeTableRow();
        row.add(heading(cells.getFirst(), "row"));
        cells.stream().skip(1).forEach(words -> row.add(new NativeTableCell(words)));
        return row;
    }

    private static NativeTableHeaderCell heading(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
