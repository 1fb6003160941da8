package de.hafen.vocabulary;

/**
 * A text is not a word of the shared vocabulary. The message names the list and never the text,
 * which may be anything that somebody typed.
 */
public final class NotInVocabulary extends IllegalArgumentException {

    private final String list;

    NotInVocabulary(String list, String expected) {
        super(expected);
        this.list = list;
    }

    /** The list in question, for example {@code country}. */
    public String list() {
        return list;
    }
}
