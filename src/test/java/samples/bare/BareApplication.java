package samples.bare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.event.EventListener;

/** The least that a page of the framework can be: a button that counts. Everything else is left out. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    com.vaadin.flow.spring.SpringBootAutoConfiguration.class
})
@EnableVaadin("samples.bare")
public class BareApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BareApplication.class, arguments);
    }

    @EventListener
    void ready(WebServerInitializedEvent event) {
        System.out.println("bare at " + event.getWebServer().getPort());
    }

    /** Counts. */
    @Route("bare")
    public static class CountingView extends Div {

        private int clicks;

        public CountingView() {
            Span count = new Span("0");
            add(new NativeButton("Count", click -> count.setText(String.valueOf(++clicks))), count);
        }
    }
}
