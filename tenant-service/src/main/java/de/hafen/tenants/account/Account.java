package de.hafen.tenants.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in, as it was when it was read.
 *
 * @param id stable for its life
 * @param email the address to sign in with, also where mail goes
 * @param name what colleagues call the person
 * @param language in which mails and pages are written
 * @param hasPassword whether it can sign in with a password of its own
 * @param activatedAt when the invitation was accepted; null until then
 * @param lockedAt since when it may not sign in anywhere; null where it may
 * @param signedOutAt sign-ins before this instant count no more; null where none was ended
 * @param lastSignInAt null before the first
 */
public record Account(
        AccountId id,
        EmailAddress email,
        String name,
        Locale language,
        boolean hasPassword,
        @Nullable Instant activatedAt,
        @Nullable Instant lockedAt,
        @Nullable Instant signedOutAt,
        @Nullable Instant lastSignInAt) {

    /** Whether the person may work: invitation accepted, not locked. */
    public boolean active() {
        return activatedAt != null && lockedAt == null;
    }

    /** Whether a sign-in of that instant still counts. */
    public boolean stillSignedIn(Instant since) {
        return active() && (signedOutAt == null || since.isAfter(signedOutAt));
    }

    /** When the person last signed in, if ever. */
    public Optional<Instant> lastSignIn() {
        return Optional.ofNullable(lastSignInAt);
    }

    /** Names the account by id only. */
    @Override
    public String toString() {
        return "Account " + id;
    }
}
