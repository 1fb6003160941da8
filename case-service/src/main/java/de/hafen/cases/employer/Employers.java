package de.hafen.cases.employer;

import de.hafen.cases.brought.Brought;
import de.hafen.cases.brought.Removing;
import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.listing.Archive;
import de.hafen.cases.listing.Contacts;
import de.hafen.cases.merge.MergedAway;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.imports.Stays;
import de.hafen.platform.rights.Rights;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employers of the bound region. */
@Service
@Transactional
public class Employers {

    private static final int LOOKALIKES = 10;

    /** Whoever may not read consultations is not told how many there were, or when. */
    private static final String CONTACTS = "consultations:read";

    private final EmployerRows rows;
    private final EmployerReading reading;
    private final EmployerBatch batch;
    private final EmployerCount count;
    private final EmployerTrail trail;
    private final Removing removing;
    private final Rights rights;

    Employers(
            EmployerRows rows,
            EmployerReading reading,
            EmployerBatch batch,
            EmployerCount count,
            EmployerTrail trail,
            Removing removing,
            Rights rights) {
        this.rows = rows;
        this.reading = reading;
        this.batch = batch;
        this.count = count;
        this.trail = trail;
        this.removing = removing;
        this.rights = rights;
    }

    /** Adds an employer. */
    public EmployerView add(EmployerForm form) {
        Employer employer =
                rows.saveAndFlush(trail.begin(form, CurrentCaller.required().subject()));
        trail.added(employer);
        return view(employer);
    }

    /**
     * Opens an employer; the trail says who did. One that was merged opens the one that is left.
     */
    public EmployerView open(EmployerId id) {
        Employer employer = stored(id);
        if (employer.mergedInto() != null) {
            employer = stored(new EmployerId(employer.mergedInto()));
        }
        trail.opened(employer.id());
        return view(employer);
    }

    /**
     * Changes what is written down about an employer.
     *
     * @param seen the version that the caller has seen
     * @param change makes the new form from the present one
     */
    public EmployerView change(
            EmployerId id, IfMatch seen, Function<EmployerForm, EmployerForm> change) {
        Employer employer = existing(id);
        seen.mustBe(employer.version());
        EmployerForm before = employer.form();
        EmployerRegistered told = trail.registered(employer);
        employer.write(change.apply(before));
        Set<String> fields = ChangedFields.between(before, employer.form());
        if (!fields.isEmpty()) {
            rows.saveAndFlush(employer);
            trail.changed(employer, told, fields);
        }
        return view(employer);
    }

    /**
     * Puts an employer aside: out of lists and searches, as long as nobody asks for the archive.
     */
    public EmployerView archive(EmployerId id, IfMatch seen) {
        Employer employer = existing(id);
        seen.mustBe(employer.version());
        if (trail.archive(employer)) {
            rows.saveAndFlush(employer);
        }
        return view(employer);
    }

    /** Takes an employer out of the archive. */
    public EmployerView restore(EmployerId id, IfMatch seen) {
        Employer employer = existing(id);
        seen.mustBe(employer.version());
        restore(employer);
        return view(employer);
    }

    /** A page of the list. Sorted by the last contact only for who may read consultations. */
    public Page<EmployerLine> list(EmployerFilter filter, EmployerOrder order, PageQuery query) {
        if (order == EmployerOrder.LAST_CONTACT) {
            rights.require(CONTACTS);
        }
        Page<EmployerLine> page = reading.list(filter, order, query).map(shown());
        trail.listed(page.items());
        return page;
    }

    /** The employers that best fit what somebody types, the best first. */
    public List<EmployerMatch> find(String text, Archive archive, int limit) {
        UnaryOperator<EmployerLine> shown = shown();
        List<EmployerMatch> found =
                reading.find(text, archive, limit).stream()
                        .map(it -> new EmployerMatch(shown.apply(it.employer()), it.score()))
                        .toList();
        trail.listed(found.stream().map(EmployerMatch::employer).toList());
        return found;
    }

    /** Employers that may be the one that is about to be added, also archived ones. */
    public List<EmployerLookalike> like(EmployerLikeness some) {
        UnaryOperator<EmployerLine> shown = shown();
        List<EmployerLookalike> alike =
                reading.find(some.core(), Archive.WITH, LOOKALIKES).stream()
                        .map(match ->
                                new EmployerLookalike(
                                        shown.apply(match.employer()),
                                        some.to(match.employer(), match.score())))
                        .filter(one -> !one.reasons().isEmpty())
                        .toList();
        trail.listed(alike.stream().map(EmployerLookalike::employer).toList());
        return alike;
    }

    /** What other features need to know about these employers; unknown ids are left out. */
    @Transactional(readOnly = true)
    public Map<EmployerId, EmployerCard> cards(Collection<EmployerId> ids) {
        return count.cards(ids);
    }

    /** Throws where there is none, or where it was merged into another. */
    @Transactional(readOnly = true)
    public void require(EmployerId id) {
        require(id, Optional.ofNullable(cards(List.of(id)).get(id)));
    }

    /** The same; nobody merges the employer or takes it away until the transaction ends. */
    public void hold(EmployerId id) {
        require(id, count.hold(id));
    }

    /** The employer was advised on that day, and is archived no longer. */
    public EmployerCard met(EmployerId id, LocalDate on) {
        EmployerCard card =
                count.met(id, on)
                        .orElseThrow(() -> {
                            require(id);
                            return new NoSuchEmployer(id);
                        });
        if (card.archived()) {
            restore(existing(id));
        }
        return card;
    }

    /** These employers were advised so often, besides what is counted already. */
    public void met(Map<EmployerId, Contacts> many) {
        count.met(many);
    }

    /** Counts anew, while no other consultation of these employers can come in between. */
    public void recount(Set<EmployerId> ids, Supplier<Map<EmployerId, Contacts>> counted) {
        count.recount(ids, counted);
    }

    /**
     * Takes employers away that were brought by mistake.
     *
     * @param used which of these, now held, something else belongs to
     * @return those that stay, and why
     */
    public Map<UUID, Stays> takeBack(List<UUID> brought, UnaryOperator<Set<UUID>> used) {
        return removing.remove("employer", brought, used, new EmployerRemoved());
    }

    /** Adds employers from another place, each reference once. */
    public Brought<EmployerId> bring(List<BroughtEmployer> brought) {
        Map<SourceRef, BroughtEmployer> once =
                brought.stream()
                        .collect(
                                Collectors.toMap(
                                        BroughtEmployer::from,
                                        Function.identity(),
                                        (first, again) -> first,
                                        LinkedHashMap::new));
        Map<SourceRef, EmployerId> ids = batch.known(once.keySet());
        Set<SourceRef> already = Set.copyOf(ids.keySet());
        List<EmployerBatch.New> fresh =
                once.values().stream()
                        .filter(one -> !already.contains(one.from()))
                        .map(trail::begin)
                        .toList();
        batch.add(fresh, CurrentCaller.required().subject());
        trail.added(fresh);
        fresh.forEach(one -> ids.put(one.brought().from(), one.id()));
        return new Brought<>(ids, already);
    }

    /** As it is shown, without an entry in the trail. */
    EmployerView view(EmployerId id) {
        return view(existing(id));
    }

    private void restore(Employer employer) {
        if (employer.restore()) {
            rows.saveAndFlush(employer);
            trail.changed(employer.id(), "archived");
        }
    }

    /** A line as the caller may see it. */
    private UnaryOperator<EmployerLine> shown() {
        return rights.may(CONTACTS) ? UnaryOperator.identity() : EmployerLine::withoutContacts;
    }

    private EmployerView view(Employer employer) {
        return EmployerView.of(employer, rights.may(CONTACTS));
    }

    private Employer existing(EmployerId id) {
        Employer employer = stored(id);
        if (employer.mergedInto() != null) {
            throw new MergedAway(employer.mergedInto());
        }
        return employer;
    }

    private static void require(EmployerId id, Optional<EmployerCard> found) {
        EmployerCard card = found.orElseThrow(() -> new NoSuchEmployer(id));
        if (card.mergedInto() != null) {
            throw new MergedAway(card.mergedInto());
        }
    }

    private Employer stored(EmployerId id) {
        return rows.findById(id.value()).orElseThrow(() -> new NoSuchEmployer(id));
    }
}
