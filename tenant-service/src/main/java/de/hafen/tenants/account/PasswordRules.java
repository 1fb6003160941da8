package de.hafen.tenants.account;

import java.util.Locale;
import java.util.Set;

/** What a password must be: long, not common, and not the person's own name or address. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 256;
    private static final int DIFFERENT_CHARACTERS = 5;
    private static final int TELLING_PART = 4;

    /** Roots of the passwords that lists of stolen ones begin with, long forms included. */
    private static final Set<String> COMMON =
            Set.of(
                    "password",
                    "passwort",
                    "kennwort",
                    "geheim",
                    "qwertz",
                    "qwerty",
                    "asdf",
                    "letmein",
                    "welcome",
                    "willkommen",
                    "hallo",
                    "iloveyou",
                    "ichliebedich",
                    "schatz",
                    "admin",
                    "administrator",
                    "master",
                    "dragon",
                    "monkey",
                    "sunshine",
                    "sommer",
                    "winter",
                    "fruehling",
                    "frühling",
                    "herbst",
                    "summer",
                    "hafen",
                    "duesseldorf",
                    "düsseldorf",
                    "aachen",
                    "duisburg",
                    "changeme",
                    "test",
                    "trustno",
                    "football",
                    "fussball",
                    "fußball",
                    "princess",
                    "abc",
                    "yxcv");

    private PasswordRules() {}

    static void require(Account account, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new WeakPassword("too-short", "It needs at least " + SHORTEST + " characters.");
        }
        if (password.length() > LONGEST) {
            throw new WeakPassword("too-long", "It may have " + LONGEST + " characters at most.");
        }
        if (tellsTheName(account, password)) {
            throw new WeakPassword("own-name", "It may not contain the name or e-mail address.");
        }
        if (password.codePoints().distinct().count() < DIFFERENT_CHARACTERS || common(password)) {
            throw new WeakPassword("common", "It is one of the passwords that are tried first.");
        }
    }

    private static boolean tellsTheName(Account account, String password) {
        String folded = password.toLowerCase(Locale.ROOT);
        String parts = account.name() + " " + account.email().localPart();
        for (String part : parts.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (part.length() >= TELLING_PART && folded.contains(part)) {
                return true;
            }
        }
        return folded.contains(account.email().value());
    }

    /** Common is what is left when digits and signs are taken away, also when it is said twice. */
    private static boolean common(String password) {
        String letters = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
        for (String root : COMMON) {
            if (letters.replace(root, "").isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
