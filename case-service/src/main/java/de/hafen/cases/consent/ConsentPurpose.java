package de.hafen.cases.consent;

/** What a client may agree to. What the centre does by law or contract is none of these. */
public enum ConsentPurpose {
    /** To be reminded of an appointment, and written to without having asked. */
    CONTACT,
    /** That the centre of another region takes over, and what it is told. */
    HANDOVER,
    /** To be in pictures that the centre shows. */
    PHOTOGRAPH,
    /** That partners are told who it is and what is needed. */
    REFERRAL,
    /** To be asked by people who study how others arrive. */
    STUDY;

    /**
     * Whether it may be done. A reminder belongs to the appointment that somebody made, until they
     * say no; everything else needs a yes that stands.
     */
    public boolean isAllowedBy(Standing standing) {
        return switch (standing) {
            case GIVEN -> true;
            case NONE -> this == CONTACT;
            case WITHDRAWN -> false;
        };
    }
}
