package org.cairn.journal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cairn.journal.JournalChanged;
import org.cairn.relationships.RelationshipId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the open screens of a relationship that another window has saved something, so that they can read it anew. It
 * carries no words: each screen reads with the keys of its own session.
 */
@SpringComponent
public class JournalNews {

    private final Map<RelationshipId, Set<Screen>> screens = new ConcurrentHashMap<>();
    private final Executor later;

    JournalNews(@Qualifier("applicationTaskExecutor") Executor later) {
        this.later = later;
    }

    /** Calls back, within the lock of the window, after other windows' saves, for as long as the part is on a page. */
    public void follow(Component part, RelationshipId relationship, Runnable read) {
        UI window = part.getUI().orElseThrow();
        Screen screen = new Screen(window, read);
        screens.computeIfAbsent(relationship, _ -> ConcurrentHashMap.newKeySet())
                .add(screen);
        part.addDetachListener(detach -> {
            detach.unregisterListener();
            screens.computeIfPresent(relationship, (_, open) -> {
                open.remove(screen);
                return open.isEmpty() ? null : open;
            });
        });
    }

    /** Not in the thread that has saved: its answer is not to wait for other windows. */
    @TransactionalEventListener
    void tell(JournalChanged change) {
        UI saving = UI.getCurrent();
        screens.getOrDefault(change.relationship(), Set.of()).stream()
                .filter(screen -> !Objects.equals(screen.window, saving))
                .filter(screen -> screen.isNews.compareAndSet(false, true))
                .forEach(screen -> later.execute(screen::tell));
    }

    /** For a save that no field of the page has made: the screen of this very window has to read it, too. */
    void tellHere(Component part, RelationshipId relationship) {
        UI window = part.getUI().orElseThrow();
        screens.getOrDefault(relationship, Set.of()).stream()
                .filter(screen -> screen.window.equals(window))
                .forEach(screen -> later.execute(screen::tell));
    }

    /** A part of one window; news that come while it has not read yet are read together. */
    private static final class Screen {

        private final UI window;
        private final Runnable read;
        private final AtomicBoolean isNews = new AtomicBoolean();

        Screen(UI window, Runnable read) {
            this.window = window;
            this.read = read;
        }

        void tell() {
            try {
                window.access(() -> {
                    isNews.set(false);
                    read.run();
                });
            } catch (UIDetachedException gone) {
                // whoever closes a window needs no news
            }
        }
    }
}
