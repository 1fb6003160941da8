package de.hafen.platform.rights;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.problem.http.StandardProblem;
import de.hafen.platform.tenancy.CurrentRegion;

/** What the bound caller may do; for use inside doors, where the operation alone does not tell. */
public final class Rights {

    private final Policy policy;

    Rights(Policy policy) {
        this.policy = policy;
    }

    /** Throws {@link NotAllowed} unless the bound caller may do the action. */
    public void require(String action) {
        if (!CurrentCaller.isBound()) {
            throw StandardProblem.notSignedIn();
        }
        if (explain(action) instanceof Policy.Decision.Refused refused) {
            throw new NotAllowed(refused);
        }
    }

    /** Whether the bound caller may do the action. */
    public boolean may(String action) {
        return CurrentCaller.isBound() && explain(action) instanceof Policy.Decision.Allowed;
    }

    /**
     * The decision for the bound caller, with the roles that would do. Throws where the caller's
     * right is for another region than the bound one.
     */
    public Policy.Decision explain(String action) {
        if (CurrentRegion.isBound()) {
            CurrentCaller.mustBelongTo(CurrentRegion.required());
        }
        return explain(CurrentCaller.required(), action);
    }

    /** The decision for any caller. */
    public Policy.Decision explain(Caller caller, String action) {
        return action.equals(Needs.SIGNED_IN)
                ? new Policy.Decision.Allowed(action)
                : policy.decide(caller, action);
    }
}
