package de.hafen.platform.mail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said to whom. The words are in the catalogue {@code messages/mail}, in the reader's
 * language: {@code <kind>.subject}, {@code .text} (paragraphs divided by a line break), {@code
 * .action} (the button) and {@code .after} (small print).
 *
 * @param kind which letter it is, for example {@code invitation}
 * @param to the reader's address
 * @param name the reader's name, for the greeting
 * @param language the reader's language
 * @param words fill {@code {0}}, {@code {1}} … of the catalogue's texts
 * @param action where the button leads; null for a letter without one
 * @param id the same for a letter that is sent again because nobody knows whether it went out, so
 *     that mail programs see one mail; null where that cannot be
 * @param enclosure a file that goes with it; null for a letter without one
 */
public record Letter(
        String kind,
        String to,
        String name,
        Locale language,
        List<String> words,
        @Nullable URI action,
        @Nullable UUID id,
        @Nullable Enclosure enclosure) {

    /**
     * A file that goes with a letter.
     *
     * @param type its media type, for example {@code text/calendar}
     */
    public record Enclosure(String fileName, String type, String content) {}

    /** A letter that is handed over once. */
    public Letter(
            String kind,
            String to,
            String name,
            Locale language,
            List<String> words,
            @Nullable URI action) {
        this(kind, to, name, language, words, action, null, null);
    }

    /** A letter that may be handed over twice. */
    public Letter(
            String kind,
            String to,
            String name,
            Locale language,
            List<String> words,
            @Nullable URI action,
            @Nullable UUID id) {
        this(kind, to, name, language, words, action, id, null);
    }

    /** Copies the words. */
    public Letter {
        words = List.copyOf(words);
    }

    /** Names the kind of letter only; the rest is a person's data. */
    @Override
    public String toString() {
        return "Letter " + kind;
    }
}
