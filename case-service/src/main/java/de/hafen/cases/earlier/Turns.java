package de.hafen.cases.earlier;

import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.slot.Slots;
import de.hafen.cases.slot.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides who is asked next: in the order in which people asked, each gets the earliest time that
 * suits and that nobody before them got. Pure.
 */
final class Turns {

    private static final Comparator<Start> EARLIEST =
            Comparator.comparing(Start::at).thenComparing(it -> it.calendar().value());

    private final List<Door> doors;
    private final Hold hold;
    private final Instant now;
    private final Map<CalendarId, List<Span>> given = new HashMap<>();

    private Turns(List<Door> doors, Hold hold, Instant now) {
        this.doors = doors;
        this.hold = hold;
        this.now = now;
    }

    /**
     * Whose turn it is now.
     *
     * @param inOrder who asked first is first; nobody among them is being asked already
     */
    static List<Turn> next(List<Waiting> inOrder, List<Door> doors, Hold hold, Instant now) {
        Turns turns = new Turns(doors, hold, now);
        return inOrder.stream().flatMap(it -> turns.of(it).stream()).toList();
    }

    private Optional<Turn> of(Waiting one) {
        Optional<Start> start =
                doors.stream()
                        .filter(door -> one.doors().contains(door.calendar()))
                        .flatMap(door -> first(one, door).stream())
                        .min(EARLIEST);
        return start.flatMap(it -> hold.until(now, it.at()).map(end -> new Turn(one, it, end)))
                .map(this::given);
    }

    private Optional<Start> first(Waiting one, Door door) {
        Instant from = door.earliest().isAfter(now) ? door.earliest() : now;
        if (!from.isBefore(one.before())) {
            return Optional.empty();
        }
        List<Span> taken =
                Stream.concat(
                                door.taken().stream(),
                                given.getOrDefault(door.calendar(), List.of()).stream())
                        .toList();
        Span within = new Span(from, one.before());
        return Slots.free(door.open(), taken, one.length(), door.step(), within).stream()
                .filter(it -> one.wanted().fits(it.atZone(hold.zone())))
                .map(it -> new Start(door.calendar(), it))
                .filter(it -> !one.offered().contains(it))
                .filter(it -> hold.until(now, it.at()).isPresent())
                .findFirst();
    }

    private Turn given(Turn turn) {
        given.computeIfAbsent(turn.start().calendar(), _ -> new ArrayList<>()).add(turn.taken());
        return turn;
    }
}
