package de.hafen.cases.imports;

import de.hafen.cases.brought.Brought;
import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.client.BroughtClient;
import de.hafen.cases.client.ClientForm;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.employer.EmployerId;
import de.hafen.platform.imports.Arrivals;
import de.hafen.platform.imports.Field;
import de.hafen.platform.imports.ImportKind;
import de.hafen.platform.imports.Outcome;
import de.hafen.platform.imports.Row;
import de.hafen.platform.imports.Sourced;
import de.hafen.platform.imports.TakeBack;
import de.hafen.platform.time.RegionCalendar;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clients, one in each row; a client is known again by the desk's own number, if it has one. */
@Component
class ClientImport implements ImportKind<ClientImport.Line> {

    private final ClientColumns columns;
    private final Clients clients;
    private final KnownEmployers employers;
    private final TakingBack takingBack;
    private final RegionCalendar calendar;

    ClientImport(Clients clients, KnownEmployers employers, TakingBack takingBack, Clock clock) {
        this.takingBack = takingBack;
        this.columns = new ClientColumns(clock);
        this.clients = clients;
        this.employers = employers;
        this.calendar = new RegionCalendar(clock);
    }

    /**
     * What a row says.
     *
     * @param number the desk's own number
     * @param employer name of the employer
     */
    record Line(
            Optional<String> number, ClientForm form, Optional<String> employer, Instant since) {}

    @Override
    public String feature() {
        return "clients";
    }

    @Override
    public List<Field<?>> fields() {
        return columns.all();
    }

    @Override
    public Line understand(Row row) {
        return new Line(
                row.get(columns.number),
                columns.form(row),
                row.get(columns.employer),
                row.get(columns.since).map(calendar::beginning).orElseGet(calendar::now));
    }

    @Override
    public List<Outcome> bring(List<Sourced<Line>> batch, Arrivals arrivals) {
        Map<String, EmployerId> known =
                employers.byName(
                        batch.stream().flatMap(one -> one.value().employer().stream()).toList(),
                        arrivals);
        List<SourceRef> refs = new ArrayList<>();
        List<BroughtClient> all = new ArrayList<>();
        for (Sourced<Line> one : batch) {
            Line line = one.value();
            SourceRef ref =
                    line.number().map(Sources::number).orElseGet(() -> Sources.row(one.source()));
            refs.add(ref);
            ClientForm form = of(line.form(), line.employer().map(known::get).orElse(null));
            all.add(new BroughtClient(ref, form, line.since()));
        }
        Brought<ClientId> brought = clients.bring(all);
        arrivals.added(TakingBack.CLIENT, brought.fresh().stream().map(ClientId::value).toList());
        return EmployerImport.outcomes(refs, brought.already());
    }

    @Override
    public List<TakeBack> takeBack() {
        return List.of(takingBack.clients(), takingBack.employers());
    }

    private static ClientForm of(ClientForm form, @Nullable EmployerId employer) {
        return new ClientForm(
                form.givenName(),
                form.familyName(),
                form.callName(),
                form.addressForm(),
                form.birthDate(),
                form.email(),
                form.phone(),
                form.citizenships(),
                form.languages(),
                form.preferredLanguage(),
                form.purpose(),
                form.targetGroup(),
                form.occupation(),
                form.arrivedOn(),
                form.location(),
                form.municipality(),
                employer,
                form.employment(),
                form.title());
    }
}
