package de.hafen.tenants.signin;

import de.hafen.platform.mail.Letter;
import de.hafen.platform.mail.Mail;
import de.hafen.platform.mail.MailNotSent;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.account.LinkPurpose;
import de.hafen.tenants.account.OneTimeLinks;
import de.hafen.tenants.account.Passwords;
import de.hafen.tenants.logbook.Logbook;
import de.hafen.tenants.signin.Guessing.Counted;
import de.hafen.tenants.signin.Guessing.Guarded;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Choosing a password by a mailed link: the first one, or one in place of a forgotten one. */
@Component
@ServiceTransactional
class NewPasswords {

    private static final Logger log = LoggerFactory.getLogger(NewPasswords.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final Guessing guessing;
    private final Logbook logbook;
    private final Mail mail;
    private final TaskExecutor later;
    private final SignInProperties settings;

    NewPasswords(
            Accounts accounts,
            Passwords passwords,
            OneTimeLinks links,
            Guessing guessing,
            Logbook logbook,
            Mail mail,
            TaskExecutor applicationTaskExecutor,
            SignInProperties settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.guessing = guessing;
        this.logbook = logbook;
        this.mail = mail;
        this.later = applicationTaskExecutor;
        this.settings = settings;
    }

    /** Sends a link, if there is such an account; the asker learns nothing and doesn't wait. */
    void ask(EmailAddress email, String from) {
        List<Counted> counted =
                List.of(new Counted(Guarded.MAIL, email.value()), Counted.address(from));
        if (!settings.passwords() || guessing.attempt(counted).isPresent()) {
            return;
        }
        later.execute(() -> accounts.find(email).filter(Account::active).ifPresent(this::sendLink));
    }

    /** Uses the link and sets the password; false where the link is not good, or no more. */
    boolean choose(String token, LinkPurpose purpose, String password) {
        Optional<AccountId> owner = links.redeem(token, purpose);
        if (owner.isEmpty()) {
            return false;
        }
        Account account = accounts.get(owner.get());
        if (account.lockedAt() != null) {
            return false;
        }
        passwords.set(account, password);
        accounts.activate(account.id());
        for (LinkPurpose any : LinkPurpose.values()) {
            links.withdraw(account.id(), any);
        }
        guessing.forgive(List.of(Counted.account(account.email().value())));
        String id = account.id().toString();
        boolean first = purpose == LinkPurpose.INVITATION;
        logbook.recordBy(id, null, first ? "invitation-accepted" : "password-reset", id, "");
        if (!first) {
            later.execute(() -> send(letter(account, "changed", settings.url() + "/")));
        }
        return true;
    }

    private void sendLink(Account account) {
        String token = links.issue(account.id(), LinkPurpose.RESET);
        send(letter(account, "reset", settings.url() + "/auth/reset?token=" + token));
    }

    private void send(Letter letter) {
        try {
            mail.send(letter);
        } catch (MailNotSent failed) {
            log.warn("{} was not sent", letter);
        }
    }

    private static Letter letter(Account to, String kind, String link) {
        return new Letter(
                kind, to.email().value(), to.name(), to.language(), List.of(), URI.create(link));
    }
}
