package de.hafen.sample;

/**
 * How many records a centre has. The first line of each is public (see {@code README.md}); what has
 * no public figure is invented and said to be so there.
 */
record Totals(
        int clients,
        int personConsultations,
        int employerConsultations,
        int events,
        int participants,
        int members,
        int memberCountries,
        int memberIndustries) {

    /** 800 company and 1,700 individual consultations, 30 events with 1,000 participants. */
    static final Totals DUESSELDORF = new Totals(640, 1_700, 800, 30, 1_000, 0, 0, 0);

    /** 70 members from 37 countries in 35 industries; the rest is invented. */
    static final Totals AACHEN = new Totals(60, 140, 30, 27, 903, 70, 37, 35);

    /** Academics and nurses; all figures are invented. */
    static final Totals DUISBURG = new Totals(310, 760, 90, 14, 412, 0, 0, 0);
}
