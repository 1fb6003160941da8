package de.hafen.cases.enquiry;

import de.hafen.cases.triage.ColleaguesLeft;
import de.hafen.cases.triage.TriageRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What nobody has answered yet and whose colleague has left is given anew by the rules; where none
 * fits, it waits in the open list, where everybody sees it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EnquiriesOfLeavers {

    private static final Set<EnquiryState> OPEN =
            EnumSet.of(EnquiryState.NEW, EnquiryState.IN_WORK);

    private final EnquiryRows rows;
    private final TriageRules triage;
    private final EnquiryTrail trail;

    EnquiriesOfLeavers(EnquiryRows rows, TriageRules triage, EnquiryTrail trail) {
        this.rows = rows;
        this.triage = triage;
        this.trail = trail;
    }

    @EventListener
    void on(ColleaguesLeft gone) {
        List<Enquiry> theirs = rows.of(gone.accounts(), OPEN);
        theirs.forEach(it -> it.left(triage.decide(it.form().asked())));
        rows.saveAllAndFlush(theirs);
        trail.given(theirs.stream().map(Enquiry::id).toList());
    }
}
