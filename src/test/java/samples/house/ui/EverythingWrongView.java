package samples.house.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the database, paints itself, wants a bundle, and says nothing about who may open it. */
@Route(value = "sample", registerAtStartup = false)
@CssImport("sample.css")
public class EverythingWrongView extends Div {
    EverythingWrongView(JdbcClient jdbc) {
        getStyle().set("color", "red");
        setText(jdbc.sql("select 1").query(String.class).single());
    }
}
