package de.hafen.tenants.staff;

import de.hafen.platform.rights.PlatformRole;
import de.hafen.tenants.account.EmailAddress;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can sign in to a new platform, and to one for trying out. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private final PlatformAccounts accounts;
    private final StaffProperties settings;

    FirstAdministrator(PlatformAccounts accounts, StaffProperties settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
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
