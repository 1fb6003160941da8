package de.hafen.tenants.staff;

import de.hafen.platform.outbox.Outage;
import de.hafen.platform.rights.PlatformRole;
import de.hafen.tenants.account.EmailAddress;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Sees to it that somebody can sign in to a new platform, and to one for trying out. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final PlatformAccounts accounts;
    private final StaffProperties settings;

    FirstAdministrator(PlatformAccounts accounts, StaffProperties settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Waits for its database, as everything else does; the service is not ready before. */
    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        Outage outage = new Outage(log, "the first accounts wait for the database");
        while (true) {
            try {
                inviteIfNew();
                outage.over();
                return;
            } catch (DataAccessResourceFailureException | CannotCreateTransactionException down) {
                outage.happened(down);
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    private void inviteIfNew() {
        String first = settings.firstAdministrator();
        boolean demo = !settings.demoPassword().isEmpty();
        if (first == null && !demo || !accounts.all().isEmpty()) {
            return;
        }
        if (first != null) {
            invite(first, first, PlatformRole.PLATFORM_ADMINISTRATOR);
        }
        if (demo) {
            invite("Miriam Vogt", "vogt@hafen.example", PlatformRole.PLATFORM_ADMINISTRATOR);
            invite("Leyla Sander", "sander@hafen.example", PlatformRole.ANALYST);
        }
    }

    private void invite(String name, String email, PlatformRole role) {
        accounts.invite(name, new EmailAddress(email), Set.of(role), Locale.GERMAN);
    }
}
