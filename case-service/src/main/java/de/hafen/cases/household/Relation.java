package de.hafen.cases.household;

/** What somebody is to a client: "she is his CHILD". */
public enum Relation {
    PARTNER,
    CHILD,
    PARENT,
    SIBLING,
    OTHER;

    /** What the client is to that person. */
    public Relation inverse() {
        return switch (this) {
            case PARTNER -> PARTNER;
            case CHILD -> PARENT;
            case PARENT -> CHILD;
            case SIBLING -> SIBLING;
            case OTHER -> OTHER;
        };
    }

    /**
     * What somebody's relative is to the client, as far as it follows: a partner's child is a
     * child, a parent's child a sibling. Where it does not follow it is {@link #OTHER}, until
     * people say it.
     */
    public Relation then(Relation next) {
        return switch (this) {
            case PARTNER -> next == CHILD ? CHILD : OTHER;
            case PARENT ->
                    switch (next) {
                        case CHILD -> SIBLING;
                        case PARTNER -> PARENT;
                        case PARENT, SIBLING, OTHER -> OTHER;
                    };
            case SIBLING -> next == PARENT || next == SIBLING ? next : OTHER;
            case CHILD -> next == SIBLING ? CHILD : OTHER;
            case OTHER -> OTHER;
        };
    }
}
