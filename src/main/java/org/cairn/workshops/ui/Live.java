package org.cairn.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.cairn.workshops.OpenRooms;
import org.cairn.workshops.OpenRooms.Following;
import org.cairn.workshops.Room;
import org.cairn.workshops.SeatId;
import org.cairn.workshops.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Keeps a page in step with its room for as long as it is on a screen. */
@SpringComponent
class Live {

    private final OpenRooms rooms;

    Live(OpenRooms rooms) {
        this.rooms = rooms;
    }

    /**
     * Shows each new state within the lock of the window, until the answer is run or the page goes.
     *
     * @param seat whose page it is; null for a board or a projector
     */
    Runnable follow(Component page, WorkshopId room, @Nullable SeatId seat, Consumer<Room> show) {
        UI window = page.getUI().orElseThrow();
        Screen screen = new Screen(window, show);
        Following following = rooms.follow(room, new OpenRooms.Screen(seat, () -> isConnected(window), screen::news));
        screen.following = following;
        var detached = page.addDetachListener(_ -> following.stop());
        return () -> {
            screen.following = null;
            following.stop();
            detached.remove();
        };
    }

    private static boolean isConnected(UI window) {
        PushConnection line = window.getInternals().getPushConnection();
        return window.isAttached() && line != null && line.isConnected();
    }

    /** One page in one window. */
    private static final class Screen {

        private final UI window;
        private final Consumer<Room> show;
        private volatile @Nullable Following following;

        Screen(UI window, Consumer<Room> show) {
            this.window = window;
            this.show = show;
        }

        void news() {
            try {
                window.access(() -> {
                    Following now = following;
                    if (now != null) {
                        now.room().ifPresent(show);
                    }
                });
            } catch (UIDetachedException gone) {
                // whoever closes a window needs no news
            }
        }
    }
}
