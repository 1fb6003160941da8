package de.hafen.tenants.account;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB and two passes: dear for somebody who guesses, bearable for us. Only a few
 * run at once, so that a flood of sign-ins takes neither all processors nor the memory.
 */
@Component
class PasswordHashing {

    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;
    private static final int LONGEST = 256;
    private static final long PATIENCE = 5;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT, LENGTH, LANES, KIBIBYTES, PASSES);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private volatile @Nullable String nobody;

    String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(password)));
    }

    /** Whether it fits; where nothing is stored the same work is done for nothing. */
    boolean matches(String password, @Nullable String stored) {
        String given = password.length() > LONGEST ? "" : password;
        String against = stored == null ? nobody() : stored;
        boolean fits = inTurn(() -> encoder.matches(given, against));
        return fits && stored != null && !given.isEmpty();
    }

    private String nobody() {
        String present = nobody;
        if (present == null) {
            present = hash("nobody's password");
            nobody = present;
        }
        return present;
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new TooManySignIns();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooManySignIns();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
