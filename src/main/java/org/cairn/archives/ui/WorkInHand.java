package org.cairn.archives.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cairn.archives.LongWork;
import org.cairn.common.ui.Announcer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Does something in the background and shows how far it is. It is cancelled by its button, and by leaving the page; what it
 * made nobody sees then, and is thrown away.
 */
final class WorkInHand extends Div {

    private static final int QUARTER = 25;

    private final ProgressBar bar = new ProgressBar(0, 100, 0);
    private final Paragraph words = new Paragraph();
    private final transient LongWork work;
    private int announced;

    /** @param what the key of what is being done, with the percentage in it */
    WorkInHand(String what) {
        UI ui = UI.getCurrent();
        work = new LongWork(percent -> tell(ui, () -> show(what, percent)));
        addClassNames("form-stack", "archive-work");
        Button cancel = new Button(getTranslation("archives.cancel"), click -> {
            work.cancel();
            click.getSource().setEnabled(false);
        });
        Div actions = new Div(cancel);
        actions.addClassName("form-actions");
        bar.getElement().setAttribute("aria-label", getTranslation("archives.progress"));
        add(words, bar, actions);
        show(what, 0);
    }

    /**
     * Begins. The outcome is handed over within the session's lock.
     *
     * @param discarded for what was made when nobody is there any more to take it
     */
    <T> void begin(
            Function<LongWork, T> doing, Consumer<T> done, Consumer<T> discarded, Consumer<RuntimeException> failed) {
        UI ui = UI.getCurrent();
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> {
            try {
                T made = doing.apply(work);
                if (!tell(ui, () -> handOver(made, done, discarded))) {
                    discarded.accept(made);
                }
            } catch (RuntimeException e) {
                tell(ui, () -> failed.accept(e));
            }
        }));
    }

    private <T> void handOver(T made, Consumer<T> done, Consumer<T> discarded) {
        (isAttached() ? done : discarded).accept(made);
    }

    private static boolean tell(UI ui, Runnable what) {
        try {
            ui.access(what::run);
            return true;
        } catch (UIDetachedException gone) {
            return false;
        }
    }

    private void show(String what, int percent) {
        bar.setValue(percent);
        words.setText(getTranslation(what, percent));
        if (percent / QUARTER > announced) {
            announced = percent / QUARTER;
            Announcer.say(this, words.getText());
        }
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        work.cancel();
    }
}
