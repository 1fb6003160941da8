package de.hafen.cases.reservation;

import de.hafen.cases.appointment.Appointments;
import de.hafen.cases.appointment.LettersWaiting;
import de.hafen.cases.earlier.EarlierRounds;
import de.hafen.platform.jobs.EachRegion;
import de.hafen.platform.mail.Letter;
import de.hafen.platform.mail.Mail;
import de.hafen.platform.mail.MailNotSent;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes letters to the mail server: at once those that somebody waits for, and every few minutes
 * whatever is due in any region, reminders and what a killed process left; then it also forgets
 * what was chosen and never confirmed. After the letters of a region it asks those who wait for an
 * earlier time, since what lets letters be written also makes times free. A letter is put off
 * before it is sent and noted afterwards; killed between the two, it goes out twice with one
 * message id, which mail programs show once.
 */
@Component
class Post {

    private static final Logger log = LoggerFactory.getLogger(Post.class);
    private static final Duration ROUND = Duration.ofMinutes(3);
    private static final int AT_ONCE = 50;

    private final EachRegion regions;
    private final Appointments appointments;
    private final WaitingLetters letters;
    private final Writing writing;
    private final EarlierRounds earlier;
    private final List<Outgoing> others;
    private final Mail mail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<RegionKey> waiting = ConcurrentHashMap.newKeySet();
    private Instant lastRound = Instant.EPOCH;

    Post(
            EachRegion regions,
            Appointments appointments,
            WaitingLetters letters,
            Writing writing,
            EarlierRounds earlier,
            List<Outgoing> others,
            Mail mail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.regions = regions;
        this.appointments = appointments;
        this.letters = letters;
        this.writing = writing;
        this.earlier = earlier;
        this.others = others;
        this.mail = mail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(LettersWaiting letters) {
        waiting.add(letters.region());
    }

    /** Sends what is due. */
    @Scheduled(fixedDelayString = "500ms", initialDelayString = "5s")
    void deliver() {
        boolean round = !clock.instant().isBefore(lastRound.plus(ROUND));
        if (!round && waiting.isEmpty()) {
            return;
        }
        if (round) {
            lastRound = clock.instant();
        }
        regions.run(
                "letters",
                () -> {
                    if (round) {
                        appointments.forgetUnconfirmed();
                    }
                    if (waiting.remove(CurrentRegion.required()) || round) {
                        deliverHere();
                        others.forEach(Outgoing::deliverHere);
                        earlier.askHere();
                    }
                });
    }

    /** Sends what is due in the bound region; where that is a lot, the rest after the others. */
    void deliverHere() {
        for (int sent = 0; sent < AT_ONCE; sent++) {
            Optional<WaitingLetters.Waiting> due =
                    transaction.execute(_ -> letters.take(clock.instant()));
            if (due == null || due.isEmpty()) {
                return;
            }
            deliver(due.get());
        }
        waiting.add(CurrentRegion.required());
    }

    private void deliver(WaitingLetters.Waiting letter) {
        try {
            Optional<Letter> written = transaction.execute(_ -> writing.write(letter));
            if (written.isEmpty()) {
                transaction.executeWithoutResult(_ -> letters.drop(letter.id()));
                return;
            }
            mail.send(written.get());
            transaction.executeWithoutResult(_ -> letters.sent(letter.id(), clock.instant()));
        } catch (MailNotSent failed) {
            log.warn("letter {} was not taken, attempt {}", letter.id(), letter.attempts());
        }
    }
}
