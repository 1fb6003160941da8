package de.hafen.tenants.staff;

import de.hafen.platform.jobs.AcrossTenants;
import de.hafen.platform.keys.ServiceKey;
import de.hafen.platform.mail.Letter;
import de.hafen.platform.mail.Mail;
import de.hafen.platform.mail.MailNotSent;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.OneTimeLinks;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes written invitations to the mail server, one after the other, each in a transaction that
 * notes it as sent. Who is killed between the two sends it again: the same letter with the same
 * link and the same message id, which mail programs show once. SMTP allows no more.
 */
@Component
class Post {

    private static final Logger log = LoggerFactory.getLogger(Post.class);
    private static final int MOST_ATTEMPTS = 30;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final LetterRows letters;
    private final Accounts accounts;
    private final Mail mail;
    private final ServiceKey key;
    private final StaffProperties settings;
    private final TransactionTemplate transaction;
    private final TaskExecutor later;
    private final Clock clock;

    Post(
            LetterRows letters,
            Accounts accounts,
            Mail mail,
            ServiceKey key,
            StaffProperties settings,
            @ServiceDb PlatformTransactionManager transactions,
            TaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.letters = letters;
        this.accounts = accounts;
        this.mail = mail;
        this.key = key;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.later = applicationTaskExecutor;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(Invitations.Written letter) {
        later.execute(this::deliver);
    }

    /** Sends what is due, also what a killed process left. */
    @Scheduled(fixedDelayString = "15s", initialDelayString = "5s")
    @AcrossTenants("letters go to accounts, and accounts belong to the platform")
    void deliver() {
        try {
            while (Boolean.TRUE.equals(transaction.execute(_ -> deliverOne()))) {
                log.debug("looking for another letter");
            }
        } catch (DataAccessException away) {
            log.warn("can't look for letters: {}", away.getClass().getSimpleName());
        }
    }

    private boolean deliverOne() {
        Optional<LetterRows.Waiting> due = letters.take(clock.instant(), MOST_ATTEMPTS);
        due.ifPresent(this::deliver);
        return due.isPresent();
    }

    private void deliver(LetterRows.Waiting waiting) {
        Account to = accounts.get(waiting.account());
        try {
            mail.send(letter(waiting, to));
            letters.sent(waiting.id(), clock.instant());
        } catch (MailNotSent failed) {
            log.warn("letter {} was not taken, attempt {}", waiting.id(), waiting.attempts() + 1);
            letters.later(waiting.id(), clock.instant(), pause(waiting.attempts()));
        }
    }

    private Letter letter(LetterRows.Waiting waiting, Account to) {
        boolean newcomer = waiting.kind().equals(Invitations.INVITATION);
        String token = OneTimeLinks.token(Invitations.secret(key, waiting.id()));
        return new Letter(
                waiting.kind(),
                to.email().value(),
                to.name(),
                to.language(),
                List.of(waiting.place(), waiting.inviter()),
                URI.create(settings.url() + (newcomer ? "/auth/invitation?token=" + token : "/")),
                waiting.id());
    }

    private static Duration pause(int attempts) {
        Duration pause = Duration.ofSeconds(15L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
