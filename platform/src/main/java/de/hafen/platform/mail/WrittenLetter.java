package de.hafen.platform.mail;

/**
 * A letter as it goes out.
 *
 * @param to one address
 * @param subject one line
 * @param text for readers who want no markup
 * @param html the same with markup; loads nothing from anywhere
 */
public record WrittenLetter(String to, String subject, String text, String html) {

    /** Hides what is written. */
    @Override
    public String toString() {
        return "WrittenLetter";
    }
}
