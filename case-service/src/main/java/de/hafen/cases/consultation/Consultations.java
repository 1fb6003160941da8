package de.hafen.cases.consultation;

import de.hafen.cases.brought.Brought;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import de.hafen.platform.imports.Stays;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consultations of the bound region. */
@Service
@Transactional
public class Consultations {

    private final Recording recording;
    private final Correcting correcting;
    private final Bringing bringing;
    private final ConsultationReading reading;
    private final Gathering gathering;
    private final ConsultationTrail trail;

    Consultations(
            Recording recording,
            Correcting correcting,
            Bringing bringing,
            ConsultationReading reading,
            Gathering gathering,
            ConsultationTrail trail) {
        this.recording = recording;
        this.correcting = correcting;
        this.bringing = bringing;
        this.reading = reading;
        this.gathering = gathering;
        this.trail = trail;
    }

    /** Records a consultation that the caller held; whoever is new in it is added. */
    public ConsultationView record(RecordConsultation order) {
        return recording.record(order);
    }

    /** Opens a consultation, also a retracted one. */
    public ConsultationView open(ConsultationId id) {
        return correcting.open(id);
    }

    /** What the consultation said before each correction, the latest first. */
    public List<Revision> revisions(ConsultationId id) {
        return correcting.revisions(id);
    }

    /**
     * Puts a consultation right; what it said before is kept.
     *
     * @param seen the version that the caller has seen
     * @param change makes the new form from the present one
     */
    public ConsultationView correct(
            ConsultationId id, IfMatch seen, Function<ConsultationForm, ConsultationForm> change) {
        return correcting.correct(id, seen, change);
    }

    /** The consultation was recorded by mistake: it counts no longer, and is kept. */
    public ConsultationView retract(ConsultationId id, IfMatch seen, String reason) {
        return correcting.retract(id, seen, reason);
    }

    /** A page of the list, the latest first; notes only of files that are open to the caller. */
    public Page<ConsultationView> list(ConsultationFilter filter, PageQuery query) {
        Page<ConsultationView> page = listed(filter, query);
        return new Page<>(gathering.discreet(page.items()), page.next(), page.total());
    }

    /** A part of the list that leaves the desk as a file; the trail says who took it. */
    public Page<ConsultationView> export(ConsultationFilter filter, PageQuery query) {
        Page<ConsultationRow> page = reading.list(filter, query);
        List<ConsultationView> views = gathering.named(page.items());
        trail.exported(views.stream().map(ConsultationView::id).toList());
        return new Page<>(views, page.next(), null);
    }

    /** A page of a client's consultations, the latest first; a problem where there is none. */
    public Page<ConsultationView> ofClient(ClientId id, PageQuery query) {
        gathering.why(id);
        return inFile(id, query);
    }

    /** The same, for whoever has opened the file. */
    public Page<ConsultationView> inFile(ClientId id, PageQuery query) {
        return listed(ConsultationFilter.of(id), query);
    }

    /** The same for an employer; notes only of persons' files that are open to the caller. */
    public Page<ConsultationView> ofEmployer(EmployerId id, PageQuery query) {
        gathering.require(id);
        return list(ConsultationFilter.of(id), query);
    }

    /** Follow-ups that are due on that day or before and not done, the oldest first. */
    public List<ConsultationView> dueUntil(LocalDate day, int limit) {
        List<ConsultationView> due =
                gathering.discreet(gathering.named(reading.dueUntil(day, limit)));
        trail.listed(due.stream().map(ConsultationView::id).toList());
        return due;
    }

    /** That day in figures. */
    public DayFigures figures(LocalDate day) {
        return reading.figures(day);
    }

    /** The caller came back to it; saying so twice changes nothing. */
    public ConsultationView followedUp(ConsultationId id) {
        return correcting.followedUp(id);
    }

    /** Somebody comes back to it on another day. */
    public ConsultationView moveFollowUp(ConsultationId id, LocalDate to) {
        return correcting.moveFollowUp(id, to);
    }

    /** Adds consultations from another place, each reference once. */
    public Brought<ConsultationId> bring(List<BroughtConsultation> brought) {
        return bringing.bring(brought);
    }

    /** Takes away what was brought by mistake; answers what stays, and why. */
    public Map<UUID, Stays> takeBack(List<UUID> brought) {
        return bringing.takeBack(brought);
    }

    /** Those of these clients who take part in a consultation, also in a retracted one. */
    @Transactional(readOnly = true)
    public Set<UUID> clients(Set<UUID> clients) {
        return reading.involved(PartyColumn.CLIENT, clients);
    }

    /** Those of these employers that take part in a consultation, also in a retracted one. */
    @Transactional(readOnly = true)
    public Set<UUID> employers(Set<UUID> employers) {
        return reading.involved(PartyColumn.EMPLOYER, employers);
    }

    private Page<ConsultationView> listed(ConsultationFilter filter, PageQuery query) {
        Page<ConsultationRow> page = reading.list(filter, query);
        List<ConsultationView> views = gathering.named(page.items());
        trail.listed(views.stream().map(ConsultationView::id).toList());
        return new Page<>(views, page.next(), page.total());
    }
}
