package de.hafen.platform.mail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
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
 */
public record Letter(
        String kind,
        String to,
        String name,
        Locale language,
        List<String> words,
        @Nullable URI action) {

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
