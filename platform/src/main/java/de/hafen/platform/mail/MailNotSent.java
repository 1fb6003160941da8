package de.hafen.platform.mail;

import de.hafen.platform.problem.Unavailable;

/** The letter could not be handed over; what it was about stands, and it can be sent again. */
public final class MailNotSent extends Unavailable {

    /**
     * @param why in plain words, without anything of the letter
     */
    public MailNotSent(String why) {
        super("mail-not-sent", "The e-mail could not be sent: " + why + ". Send it again later.");
    }
}
