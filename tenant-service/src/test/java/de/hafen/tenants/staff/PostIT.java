package de.hafen.tenants.staff;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.mail.Letter;
import de.hafen.platform.mail.Mail;
import de.hafen.platform.mail.MailNotSent;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TickingClock;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.account.LinkPurpose;
import de.hafen.tenants.account.OneTimeLinks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Invitations reach people once, whatever is killed in between. */
@HafenTest
@Import(PostIT.Office.class)
class PostIT {

    private static final RegionKey REGION = new RegionKey("aachen");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired private Staff staff;
    @Autowired private Post post;
    @Autowired private Counter counter;
    @Autowired private OneTimeLinks links;
    @Autowired private TickingClock clock;

    private String email;

    /** Where letters are handed in. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Office {
        @Bean
        @Primary
        Counter counter() {
            return new Counter();
        }
    }

    /** A mail server that may refuse, and whose yes a dying process does not hear. */
    static final class Counter implements Mail {
        private final List<Letter> taken = new CopyOnWriteArrayList<>();
        private final AtomicInteger deaths = new AtomicInteger();
        private final AtomicInteger refusals = new AtomicInteger();

        @Override
        public void send(Letter letter) {
            if (!letter.to().endsWith("@post.test")) {
                return; // left over from other tests
            }
            if (refusals.getAndUpdate(it -> Math.max(0, it - 1)) > 0) {
                throw new MailNotSent("full");
            }
            taken.add(letter);
            if (deaths.getAndUpdate(it -> Math.max(0, it - 1)) > 0) {
                throw new Killed();
            }
        }
    }

    /** The end of a process: nothing catches it. */
    private static final class Killed extends Error {}

    @BeforeEach
    void anEmptyOffice() {
        post.deliver();
        email = "reader" + NUMBER.incrementAndGet() + "@post.test";
    }

    @Test
    void aLetterWhoseSenderDiedGoesOutAgainAsTheSameLetter() {
        counter.deaths.set(1);
        invite();
        await(1);
        // who took it dies of it, and gives the letter free a moment later
        deliverUntil(2);
        post.deliver();

        assertThat(letters()).hasSize(2);
        assertThat(letters().get(1)).isEqualTo(letters().get(0));
        assertThat(letters().getFirst().id()).isNotNull();
        String token = String.valueOf(letters().getFirst().action()).replaceFirst("^.*token=", "");
        assertThat(links.look(token, LinkPurpose.INVITATION)).isPresent();
    }

    @Test
    void aStepThatIsDoneTwiceWritesOneLetter() {
        staff.inviteOnce(REGION, "Rea Der", new EmailAddress(email), Set.of(Role.ADVISER));
        staff.inviteOnce(REGION, "Rea Der", new EmailAddress(email), Set.of(Role.ADVISER));
        await(1);
        post.deliver();

        assertThat(letters()).hasSize(1);
    }

    @Test
    void aLetterThatTheServerRefusesGoesOutLater() {
        counter.refusals.set(1);
        invite();
        Instant end = Instant.now().plusSeconds(20);
        while (counter.refusals.get() > 0 && Instant.now().isBefore(end)) {
            post.deliver();
        }
        post.deliver();
        assertThat(letters()).isEmpty();

        // when it is due is noted by another thread, perhaps only after the clock has moved
        end = Instant.now().plusSeconds(20);
        while (letters().isEmpty() && Instant.now().isBefore(end)) {
            clock.advance(Duration.ofMinutes(1));
            post.deliver();
        }

        assertThat(letters()).hasSize(1);
    }

    @Test
    void aNewerInvitationEndsAnOlderOneThatStillWaits() {
        counter.refusals.set(1);
        AccountId person = invite();
        Instant end = Instant.now().plusSeconds(20);
        while (counter.refusals.get() > 0 && Instant.now().isBefore(end)) {
            post.deliver();
        }
        staff.remind(REGION, person);
        await(1);

        clock.advance(Duration.ofMinutes(5));
        post.deliver();

        assertThat(letters()).hasSize(1);
    }

    private AccountId invite() {
        return staff.invite(REGION, "Rea Der", new EmailAddress(email), Set.of(Role.ADVISER));
    }

    private List<Letter> letters() {
        return counter.taken.stream().filter(it -> it.to().equals(email)).toList();
    }

    private void await(int many) {
        until(many, Thread::onSpinWait);
    }

    private void deliverUntil(int many) {
        until(many, post::deliver);
    }

    private void until(int many, Runnable meanwhile) {
        Instant end = Instant.now().plusSeconds(20);
        while (letters().size() < many && Instant.now().isBefore(end)) {
            meanwhile.run();
        }
        assertThat(letters()).hasSizeGreaterThanOrEqualTo(many);
    }
}
