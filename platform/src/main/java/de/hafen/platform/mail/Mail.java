package de.hafen.platform.mail;

/** The way out for letters to people. A letter that cannot be handed over is a problem at once. */
public interface Mail {

    /** Hands the letter over to be delivered; throws {@link MailNotSent} where that fails. */
    void send(Letter letter);
}
