package de.hafen.vocabulary;

/** How well somebody speaks a language: the levels of the CEFR, and the mother tongue. */
public enum LanguageLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE
}
