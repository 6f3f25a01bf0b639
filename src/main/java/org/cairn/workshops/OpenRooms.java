package org.cairn.workshops;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The rooms at which somebody looks on this node. After each change a room is read once and shown to all its screens; the
 * clock is watched, so that what follows by itself follows in time, for everybody at once.
 */
@Component
public class OpenRooms {

    private final Map<WorkshopId, OpenRoom> rooms = new ConcurrentHashMap<>();
    private final RoomReading reading;
    private final Rooms changing;
    private final Executor later;
    private final Clock clock;

    OpenRooms(RoomReading reading, Rooms changing, @Qualifier("applicationTaskExecutor") Executor later, Clock clock) {
        this.reading = reading;
        this.changing = changing;
        this.later = later;
        this.clock = clock;
    }

    /**
     * One screen.
     *
     * @param seat whose; null for a board or a projector
     * @param connected whether the browser can be reached just now
     * @param news called after each change, on any thread
     */
    public record Screen(@Nullable SeatId seat, BooleanSupplier connected, Runnable news) {}

    /** What a screen holds while it follows a room. */
    public interface Following {

        /** The room as it was last read; empty until then. */
        Optional<Room> room();

        void stop();
    }

    /** Tells this screen about every change of the room, the first time at once. */
    public Following follow(WorkshopId id, Screen screen) {
        OpenRoom open = rooms.compute(id, (_, before) -> {
            OpenRoom room = before == null ? new OpenRoom() : before;
            room.screens.add(screen);
            return room;
        });
        tell(new RoomChanged(id));
        return new Following() {
            @Override
            public Optional<Room> room() {
                return Optional.ofNullable(open.now);
            }

            @Override
            public void stop() {
                rooms.computeIfPresent(id, (_, room) -> {
                    room.screens.remove(screen);
                    return room.screens.isEmpty() ? null : room;
                });
            }
        };
    }

    /** The seats of which a browser can be reached. */
    public Set<SeatId> connected(WorkshopId id) {
        return Optional.ofNullable(rooms.get(id)).map(OpenRoom::connected).orElse(Set.of());
    }

    /** Not in the thread that has changed it: its answer is not to wait for thirty phones. */
    @TransactionalEventListener(fallbackExecution = true)
    void tell(RoomChanged change) {
        OpenRoom open = rooms.get(change.workshop());
        if (open != null && open.isNews.compareAndSet(false, true)) {
            later.execute(() -> show(change.workshop(), open));
        }
    }

    private void show(WorkshopId id, OpenRoom open) {
        synchronized (open) {
            open.isNews.set(false);
            reading.read(id).ifPresent(room -> open.now = room);
        }
        open.screens.forEach(screen -> later.execute(screen.news));
    }

    @Scheduled(fixedDelay = 100)
    void watchTheClocks() {
        rooms.forEach((id, open) -> {
            Room room = open.now;
            if (room == null || !room.course().isUp(clock.instant()) || room.isUp()) {
                return;
            }
            later.execute(() -> changing.settle(id));
        });
    }

    @Scheduled(fixedDelay = 2_000)
    void watchTheLines() {
        rooms.forEach((id, open) -> {
            Set<SeatId> now = open.connected();
            if (!now.equals(open.before)) {
                open.before = now;
                tell(new RoomChanged(id));
            }
        });
    }

    /** What is known of a room at which somebody looks. */
    private static final class OpenRoom {

        private final Set<Screen> screens = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean isNews = new AtomicBoolean();
        private volatile @Nullable Room now;
        private volatile Set<SeatId> before = Set.of();

        Set<SeatId> connected() {
            return screens.stream()
                    .filter(screen -> screen.connected.getAsBoolean())
                    .map(Screen::seat)
                    .filter(seat -> seat != null)
                    .collect(Collectors.toSet());
        }
    }
}
