package de.hafen.vocabulary;

/** How many people an employer employs: the size classes of the EU. */
public enum EmployerSize {
    /** Up to 9. */
    MICRO,
    /** 10 to 49. */
    SMALL,
    /** 50 to 249. */
    MEDIUM,
    /** 250 and more. */
    LARGE
}
