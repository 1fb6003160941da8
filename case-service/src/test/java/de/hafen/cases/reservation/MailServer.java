package de.hafen.cases.reservation;

import de.hafen.platform.mail.Letter;
import de.hafen.platform.mail.Mail;
import de.hafen.platform.tenancy.RegionKey;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A mail server that keeps everything. */
@TestConfiguration(proxyBeanMethods = false)
class MailServer {

    @Bean
    Sent sent() {
        return new Sent();
    }

    /** Letters that went out. */
    static final class Sent implements Mail {

        private final Queue<Letter> all = new ConcurrentLinkedQueue<>();

        @Override
        public void send(Letter letter) {
            all.add(letter);
        }

        /** Those about appointments of the region that nobody has looked at. */
        List<Letter> to(RegionKey region) {
            List<Letter> some =
                    all.stream()
                            .filter(it -> String.valueOf(it.action()).contains("#" + region + "/"))
                            .toList();
            all.removeAll(some);
            return some;
        }
    }
}
