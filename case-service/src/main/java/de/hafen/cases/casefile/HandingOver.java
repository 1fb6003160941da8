package de.hafen.cases.casefile;

import de.hafen.cases.triage.Colleague;
import de.hafen.cases.triage.TriageRules;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.RegionCalendar;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A case goes into somebody else's hands, once they said yes. */
@Service
@Transactional
public class HandingOver {

    private static final Set<CaseKind> OF_THE_CENTRE =
            EnumSet.of(CaseKind.ADVICE, CaseKind.INTEGRATION);

    private final CaseAccess access;
    private final CaseTrail trail;
    private final TriageRules colleagues;
    private final RegionCalendar calendar;

    HandingOver(
            CaseAccess access, CaseTrail trail, TriageRules colleagues, RegionCalendar calendar) {
        this.access = access;
        this.trail = trail;
        this.colleagues = colleagues;
        this.calendar = calendar;
    }

    /**
     * Asks a colleague, or oneself where nobody else can hand it over. Throws {@link NobodyToAsk}
     * where they would not be told of the case, as far as is known who works here: the
     * administration of staff tells those who advise, who have the centre's compartments.
     */
    public CaseView ask(CaseId id, Responsible whom) {
        Case it = access.held(id);
        if (OF_THE_CENTRE.contains(it.kind()) && !me().id().equals(whom.id())) {
            List<Colleague> here = colleagues.colleagues();
            if (!here.isEmpty() && here.stream().noneMatch(one -> one.id().equals(whom.id()))) {
                throw new NobodyToAsk();
            }
        }
        it.ask(whom, me().name());
        return done(it, CaseEntry.What.ASKED, whom.name());
    }

    /** The caller takes it; throws {@link NotAskedForThis} where somebody else is asked. */
    public CaseView accept(CaseId id) {
        Case it = access.held(id);
        it.accept(me());
        return done(it, CaseEntry.What.TAKEN, me().name());
    }

    /** The caller does not take it, or does not ask any more. */
    public CaseView decline(CaseId id) {
        Case it = access.held(id);
        String asked = it.askNobody();
        return done(it, CaseEntry.What.DECLINED, asked);
    }

    private CaseView done(Case it, CaseEntry.What what, String words) {
        access.store(it);
        trail.changed(it.id(), what, words, calendar.now(), "responsible");
        return access.named(it);
    }

    private static Responsible me() {
        return Responsible.of(CurrentCaller.required());
    }
}
