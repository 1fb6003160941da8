package de.hafen.tenants.staff;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.mail.Letter;
import de.hafen.platform.mail.Mail;
import de.hafen.platform.mail.MailNotSent;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.LinkPurpose;
import de.hafen.tenants.account.OneTimeLinks;
import de.hafen.tenants.account.Passwords;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells people that they may work somewhere; newcomers get the link that opens their account. */
@Component
@EnableConfigurationProperties(StaffProperties.class)
class Invitations {

    private static final Logger log = LoggerFactory.getLogger(Invitations.class);
    private static final String INVENTED = ".example";

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final Mail mail;
    private final TaskExecutor later;
    private final StaffProperties settings;

    Invitations(
            Accounts accounts,
            OneTimeLinks links,
            Passwords passwords,
            Mail mail,
            TaskExecutor applicationTaskExecutor,
            StaffProperties settings) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.mail = mail;
        this.later = applicationTaskExecutor;
        this.settings = settings;
    }

    /** Writes to the person when the present transaction has committed. */
    void send(Account to, String place) {
        if (settings.opensDemo(to.email().value(), INVENTED) && to.activatedAt() == null) {
            passwords.set(to, settings.demoPassword());
            accounts.activate(to.id());
            return;
        }
        boolean newcomer = to.activatedAt() == null;
        String base = settings.url();
        URI action =
                URI.create(
                        newcomer
                                ? base
                                        + "/auth/invitation?token="
                                        + links.issue(to.id(), LinkPurpose.INVITATION)
                                : base + "/");
        Letter letter =
                new Letter(
                        newcomer ? "invitation" : "access",
                        to.email().value(),
                        to.name(),
                        to.language(),
                        List.of(place, inviter()),
                        action);
        afterCommit(() -> later.execute(() -> deliver(letter)));
    }

    private void deliver(Letter letter) {
        try {
            mail.send(letter);
        } catch (MailNotSent failed) {
            log.warn("{} was not sent; it can be sent again on the staff page", letter);
        }
    }

    private String inviter() {
        return CurrentCaller.isBound() && !CurrentCaller.required().name().isBlank()
                ? CurrentCaller.required().name()
                : "Hafen";
    }

    private static void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        work.run();
                    }
                });
    }
}
