package de.hafen.cases.imports;

import de.hafen.cases.brought.Brought;
import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.client.ClientForm;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.consultation.Adviser;
import de.hafen.cases.consultation.BroughtConsultation;
import de.hafen.cases.consultation.ConsultationForm;
import de.hafen.cases.consultation.ConsultationId;
import de.hafen.cases.consultation.Consultations;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.topic.RegionTopics;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.imports.Arrivals;
import de.hafen.platform.imports.Field;
import de.hafen.platform.imports.ImportKind;
import de.hafen.platform.imports.Outcome;
import de.hafen.platform.imports.Row;
import de.hafen.platform.imports.RowRefused;
import de.hafen.platform.imports.Sourced;
import de.hafen.platform.imports.TakeBack;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Whereabouts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Consultations, one in each row, with the people and employers that the rows name. */
@Component
class ConsultationImport implements ImportKind<ConsultationImport.Line> {

    private static final int USUAL_MINUTES = 30;
    private static final int LONGEST = 600;
    private static final LocalTime NO_TIME = LocalTime.NOON;

    private final ConsultationColumns columns;
    private final Consultations consultations;
    private final KnownClients clients;
    private final KnownEmployers employers;
    private final TakingBack takingBack;
    private final RegionTopics topics;
    private final RegionCalendar calendar;
    private final Clock clock;

    @Autowired
    ConsultationImport(
            Consultations consultations,
            KnownClients clients,
            KnownEmployers employers,
            TakingBack takingBack,
            RegionTopics topics,
            Clock clock) {
        this(
                consultations,
                clients,
                employers,
                takingBack,
                topics,
                clock,
                new ConsultationColumns(clock, List.of()));
    }

    private ConsultationImport(
            Consultations consultations,
            KnownClients clients,
            KnownEmployers employers,
            TakingBack takingBack,
            RegionTopics topics,
            Clock clock,
            ConsultationColumns columns) {
        this.takingBack = takingBack;
        this.topics = topics;
        this.clock = clock;
        this.columns = columns;
        this.consultations = consultations;
        this.clients = clients;
        this.employers = employers;
        this.calendar = new RegionCalendar(clock);
    }

    /**
     * What a row says.
     *
     * @param form without client and employer
     */
    record Line(
            ConsultationForm form,
            Optional<KnownClients.Named> client,
            Optional<String> employer,
            Optional<String> adviser) {}

    @Override
    public String feature() {
        return "consultations";
    }

    /** Knows the words that the region has for its own topics. */
    @Override
    public ImportKind<Line> here() {
        return new ConsultationImport(
                consultations,
                clients,
                employers,
                takingBack,
                topics,
                clock,
                new ConsultationColumns(clock, topics.all()));
    }

    @Override
    public List<Field<?>> fields() {
        return columns.all();
    }

    @Override
    public Line understand(Row row) {
        Instant heldAt = heldAt(row);
        Optional<KnownClients.Named> client = client(row, heldAt);
        Optional<String> employer = row.get(columns.employer);
        Optional<Audience> audience = row.get(columns.audience);
        if (client.isEmpty() && employer.isEmpty() && audience.isEmpty()) {
            throw new RowRefused(null, "who-is-missing", "");
        }
        int minutes = row.get(columns.minutes).orElse(USUAL_MINUTES);
        if (minutes > LONGEST) {
            throw new RowRefused(columns.minutes, "too-large", String.valueOf(minutes));
        }
        List<SaidTopic> said = row.need(columns.topics);
        ConsultationForm form =
                new ConsultationForm(
                        client.isEmpty() && employer.isEmpty() ? audience.orElse(null) : null,
                        null,
                        null,
                        heldAt,
                        minutes,
                        row.get(columns.channel).orElse(Channel.IN_PERSON),
                        SaidTopic.common(said),
                        SaidTopic.own(said),
                        row.get(columns.language).orElse(new LanguageTag("de")),
                        row.get(columns.note).orElse(null),
                        row.get(columns.outcome).orElse(de.hafen.vocabulary.Outcome.CLARIFIED),
                        followUp(row, heldAt),
                        List.of());
        return new Line(form, client, employer, row.get(columns.adviser));
    }

    private Instant heldAt(Row row) {
        LocalDateTime on = row.need(columns.on);
        LocalTime told = row.get(columns.at).orElse(on.toLocalTime());
        LocalTime time = told.equals(LocalTime.MIDNIGHT) ? NO_TIME : told;
        if (on.toLocalDate().isAfter(calendar.today())) {
            throw new RowRefused(columns.on, "in-the-future", on.toLocalDate());
        }
        return on.toLocalDate().atTime(time).atZone(RegionCalendar.ZONE).toInstant();
    }

    private @Nullable LocalDate followUp(Row row, Instant heldAt) {
        LocalDate day = row.get(columns.followUpOn).orElse(null);
        if (day != null && day.isBefore(calendar.on(heldAt))) {
            throw new RowRefused(columns.followUpOn, "wrong-order", day);
        }
        return day;
    }

    private Optional<KnownClients.Named> client(Row row, Instant heldAt) {
        Optional<PersonName> name =
                row.get(columns.familyName)
                        .map(family ->
                                new PersonName(row.get(columns.givenName).orElse(""), family))
                        .or(() -> row.get(columns.person).map(PersonName::of));
        Optional<String> number = row.get(columns.number);
        return name.or(() -> number.map(own -> new PersonName("", own)))
                .map(who ->
                        new KnownClients.Named(
                                number,
                                new ClientForm(
                                        who.given(),
                                        who.family(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        row.get(columns.country).orElse(List.of()),
                                        List.of(),
                                        null,
                                        null,
                                        row.get(columns.targetGroup).orElse(TargetGroup.OTHER),
                                        null,
                                        null,
                                        Whereabouts.IN_GERMANY,
                                        null,
                                        null,
                                        null,
                                        null),
                                heldAt));
    }

    @Override
    public List<Outcome> bring(List<Sourced<Line>> batch, Arrivals arrivals) {
        Map<SourceRef, RowRefused> refused = new HashMap<>();
        Map<SourceRef, ClientId> known =
                clients.of(
                        batch.stream().flatMap(one -> one.value().client().stream()).toList(),
                        refused,
                        arrivals);
        Map<String, EmployerId> firms =
                employers.byName(
                        batch.stream().flatMap(one -> one.value().employer().stream()).toList(),
                        arrivals);
        List<BroughtConsultation> all = new ArrayList<>();
        for (Sourced<Line> one : batch) {
            if (refusal(one.value(), refused).isEmpty()) {
                all.add(brought(one, known, firms));
            }
        }
        Brought<ConsultationId> brought = consultations.bring(all);
        arrivals.added(
                TakingBack.CONSULTATION,
                brought.fresh().stream().map(ConsultationId::value).toList());
        return batch.stream().map(one -> outcome(one, refused, brought.already())).toList();
    }

    @Override
    public List<TakeBack> takeBack() {
        return List.of(takingBack.consultations(), takingBack.clients(), takingBack.employers());
    }

    private static Outcome outcome(
            Sourced<Line> one, Map<SourceRef, RowRefused> refused, Set<SourceRef> already) {
        return refusal(one.value(), refused)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() ->
                        already.contains(Sources.row(one.source()))
                                ? new Outcome.AlreadyThere()
                                : new Outcome.Imported());
    }

    private static Optional<RowRefused> refusal(Line line, Map<SourceRef, RowRefused> refused) {
        return line.client().map(KnownClients.Named::ref).map(refused::get);
    }

    private BroughtConsultation brought(
            Sourced<Line> one, Map<SourceRef, ClientId> known, Map<String, EmployerId> firms) {
        Line line = one.value();
        ConsultationForm form = line.form();
        return new BroughtConsultation(
                Sources.row(one.source()),
                new ConsultationForm(
                        form.audience(),
                        line.client().map(KnownClients.Named::ref).map(known::get).orElse(null),
                        line.employer().map(firms::get).orElse(null),
                        form.heldAt(),
                        form.minutes(),
                        form.channel(),
                        form.topics(),
                        form.ownTopics(),
                        form.language(),
                        form.note(),
                        form.outcome(),
                        form.followUpOn(),
                        form.fellows()),
                line.adviser()
                        .map(name -> new Adviser(null, name))
                        .orElseGet(() -> new Adviser(null, CurrentCaller.required().name())));
    }
}
