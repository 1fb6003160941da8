package de.hafen.tenants.factor;

import de.hafen.platform.problem.Refused;

/** The passkey's answer does not fit what was asked, or belongs to nobody here. */
public final class PasskeyRefused extends Refused {

    PasskeyRefused() {
        super("passkey-refused", "This passkey was not accepted. Begin again.");
    }
}
