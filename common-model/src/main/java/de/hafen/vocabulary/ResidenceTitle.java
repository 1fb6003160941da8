package de.hafen.vocabulary;

/**
 * On what a person's stay in Germany rests. Paragraphs are those of the AufenthG where nothing else
 * is said.
 */
public enum ResidenceTitle {
    VISA_FREE("§ 41 AufenthV"),
    VISA_SCHENGEN("§ 6 Abs. 1"),
    VISA_NATIONAL("§ 6 Abs. 3"),
    FIKTIONSBESCHEINIGUNG("§ 81"),
    TRAINING("§ 16a"),
    STUDY("§ 16b"),
    RECOGNITION("§ 16d"),
    TRAINING_SEARCH("§ 17"),
    SKILLED_VOCATIONAL("§ 18a"),
    SKILLED_ACADEMIC("§ 18b"),
    SETTLEMENT_SKILLED("§ 18c"),
    RESEARCHER("§ 18d"),
    RESEARCHER_MOBILITY("§§ 18e, 18f"),
    BLUE_CARD("§ 18g"),
    ICT_CARD("§ 19"),
    OTHER_EMPLOYMENT("§ 19c"),
    JOB_SEARCH("§ 20"),
    CHANCENKARTE("§§ 20a, 20b"),
    SELF_EMPLOYMENT("§ 21"),
    TEMPORARY_PROTECTION("§ 24"),
    HUMANITARIAN("§§ 22–25b"),
    FAMILY("§§ 28–36a"),
    SETTLEMENT("§ 9"),
    EU_LONG_TERM("§ 9a"),
    DULDUNG("§§ 60a, 60c, 60d"),
    FREE_MOVEMENT("FreizügG/EU"),
    GERMAN("Art. 116 GG"),
    OTHER("");

    private final String basis;

    ResidenceTitle(String basis) {
        this.basis = basis;
    }

    /** Where the law says it; empty for {@link #OTHER}. */
    public String basis() {
        return basis;
    }
}
