package de.hafen.cases.consent;

/** How somebody said yes or no. */
public enum ConsentManner {
    /** In a form on the web. */
    FORM,
    /** In a letter or an e-mail. */
    MAIL,
    /** On paper, with a name under it. */
    SIGNED,
    /** To somebody's face or on the phone. */
    SPOKEN
}
