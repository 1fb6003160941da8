package de.hafen.events.imports;

import static java.util.Objects.requireNonNullElse;

import de.hafen.events.listing.Brought;
import de.hafen.events.network.Network;
import de.hafen.events.network.NetworkId;
import de.hafen.events.network.Networks;
import de.hafen.events.programme.BroughtEvent;
import de.hafen.events.programme.EventForm;
import de.hafen.events.programme.Events;
import de.hafen.platform.imports.Arrivals;
import de.hafen.platform.imports.Field;
import de.hafen.platform.imports.ImportKind;
import de.hafen.platform.imports.Outcome;
import de.hafen.platform.imports.Row;
import de.hafen.platform.imports.RowRefused;
import de.hafen.platform.imports.Sourced;
import de.hafen.platform.imports.Stays;
import de.hafen.platform.imports.TakeBack;
import de.hafen.platform.sheets.values.Dates;
import de.hafen.platform.sheets.values.Lists;
import de.hafen.platform.sheets.values.Numbers;
import de.hafen.platform.sheets.values.Texts;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EventKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Events with the numbers that were noted about them, one in each row. */
@Component
class EventImport implements ImportKind<EventForm> {

    private static final String KIND = "event";
    private static final int MOST = 100_000;

    private final Field<String> title =
            Field.of("title", "Veranstaltung", "Event", "Netzwerkabend Herbst", Texts.line(300))
                    .or("Titel", "Title", "Name", "Bezeichnung", "Thema", "Veranstaltungstitel")
                    .needed();
    private final Field<EventKind> kind =
            Field.of(
                            "kind",
                            "Art",
                            "Kind",
                            "Netzwerkabend",
                            Lists.codes(
                                    EventImport.class,
                                    "event-kinds.tsv",
                                    "not-known",
                                    EventKind::valueOf))
                    .or("Typ", "Type", "Format", "Veranstaltungsart", "Kategorie");
    private final Field<LocalDateTime> startsOn;
    private final Field<LocalTime> startsAt;
    private final Field<LocalDateTime> endsOn;
    private final Field<LocalTime> endsAt;
    private final Field<String> place =
            Field.of("place", "Ort", "Place", "Kaiserplatz 1", Texts.line(300))
                    .or("Veranstaltungsort", "Location", "Venue", "Raum");
    private final Field<Ags> municipality =
            Field.of("municipality", "Gemeinde", "Municipality", "Aachen", Words.municipalities())
                    .or("Stadt", "Kommune", "City", "AGS");
    private final Field<String> network =
            Field.of("network", "Netzwerk", "Network", "", Texts.line(200));
    private final Field<Integer> capacity =
            Field.of("capacity", "Plätze", "Capacity", "60", Numbers.count(MOST))
                    .or("Kapazität", "Max. TN", "Platzzahl");
    private final Field<Integer> registrations =
            Field.of("registrations", "Anmeldungen", "Registrations", "48", Numbers.count(MOST))
                    .or("Angemeldet", "Registered", "Anzahl Anmeldungen");
    private final Field<Integer> participants =
            Field.of("participants", "Teilnehmende", "Participants", "41", Numbers.count(MOST))
                    .or(
                            "Teilnehmer",
                            "TN",
                            "Anzahl TN",
                            "Teilnehmerzahl",
                            "Besucher",
                            "Attendees",
                            "Gäste",
                            "Teilnehmer/innen",
                            "Teilnehmer*innen");
    private final Field<String> description =
            Field.of("description", "Beschreibung", "Description", "", Texts.note(10_000))
                    .or("Inhalt", "Content");
    private final Field<String> outcome =
            Field.of("outcome", "Ergebnis", "Outcome", "", Texts.note(10_000))
                    .or("Notiz", "Bemerkung", "Anmerkung", "Notes", "Fazit");

    private final Events events;
    private final Networks networks;

    EventImport(Events events, Networks networks, Clock clock) {
        this.events = events;
        this.networks = networks;
        Dates dates = new Dates(clock);
        this.startsOn =
                Field.of("startsOn", "Datum", "Date", "12.11.2026", dates.dayAndTime())
                        .or("Termin", "Beginn", "Start", "am", "Tag", "von")
                        .needed();
        this.startsAt =
                Field.of("startsAt", "Uhrzeit", "Time", "18:00", dates.time())
                        .or("Beginn Uhrzeit", "Startzeit", "Zeit", "Start time");
        this.endsOn =
                Field.of("endsOn", "Ende", "End", "", dates.dayAndTime())
                        .or("bis", "Enddatum", "End date");
        this.endsAt =
                Field.of("endsAt", "Ende Uhrzeit", "End time", "21:00", dates.time())
                        .or("Endzeit", "bis Uhrzeit");
    }

    @Override
    public String feature() {
        return "events";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                title,
                kind,
                startsOn,
                startsAt,
                endsOn,
                endsAt,
                place,
                municipality,
                network,
                capacity,
                registrations,
                participants,
                description,
                outcome);
    }

    @Override
    public EventForm understand(Row row) {
        LocalDateTime start = row.need(startsOn);
        start = row.get(startsAt).map(start.toLocalDate()::atTime).orElse(start);
        LocalDateTime end = end(row, start);
        if (end != null && end.isBefore(start)) {
            throw new RowRefused(endsOn, "wrong-order", end.toLocalDate());
        }
        return new EventForm(
                row.need(title),
                row.get(kind).orElse(EventKind.OTHER),
                instant(start),
                end == null ? null : instant(end),
                row.get(place).orElse(null),
                row.get(municipality).orElse(null),
                row.get(network).map(this::network).orElse(null),
                row.get(capacity).orElse(null),
                row.get(registrations).orElse(null),
                row.get(participants).orElse(null),
                row.get(description).orElse(null),
                row.get(outcome).orElse(null));
    }

    private @Nullable LocalDateTime end(Row row, LocalDateTime start) {
        LocalDateTime day = row.get(endsOn).orElse(null);
        LocalTime time = row.get(endsAt).orElse(null);
        if (day == null && time == null) {
            return null;
        }
        LocalDateTime on = requireNonNullElse(day, start.toLocalDate().atStartOfDay());
        if (time != null) {
            return on.toLocalDate().atTime(time);
        }
        boolean wholeDay = on.toLocalTime().equals(LocalTime.MIDNIGHT);
        return wholeDay ? on.toLocalDate().atTime(23, 59) : on;
    }

    private NetworkId network(String name) {
        return networks.called(name)
                .map(Network::id)
                .orElseThrow(() -> new RowRefused(network, "not-a-network", name));
    }

    @Override
    public List<Outcome> bring(List<Sourced<EventForm>> batch, Arrivals arrivals) {
        Brought brought =
                events.bring(
                        batch.stream()
                                .map(one -> new BroughtEvent(one.source(), one.value()))
                                .toList());
        arrivals.added(KIND, brought.added());
        return batch.stream()
                .map(one -> outcome(brought.already().contains(one.source())))
                .toList();
    }

    @Override
    public List<TakeBack> takeBack() {
        return List.of(unlessChanged(KIND, events::takeBack));
    }

    static TakeBack unlessChanged(String kind, Function<List<UUID>, Set<UUID>> takeBack) {
        return new TakeBack(
                kind,
                records ->
                        takeBack.apply(records).stream()
                                .collect(Collectors.toMap(id -> id, id -> Stays.CHANGED)));
    }

    static Outcome outcome(boolean already) {
        return already ? new Outcome.AlreadyThere() : new Outcome.Imported();
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(RegionCalendar.ZONE).toInstant();
    }
}
