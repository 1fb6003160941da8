package de.hafen.platform.outbox;

import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes facts as a use case would. */
record Somebody(Outbox outbox, PlatformTransactionManager transactions) {

    static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    /** A fact without meaning. */
    record Happened(int number) implements Fact {
        @Override
        public String type() {
            return "something-happened";
        }

        @Override
        public int v() {
            return 1;
        }
    }

    void tells(RegionKey region, UUID subject, int times) {
        in(region, () -> add(subject, times));
    }

    void failsAfterTelling(RegionKey region, UUID subject) {
        in(
                region,
                () -> {
                    add(subject, 1);
                    throw new IllegalStateException("the use case fails");
                });
    }

    private void add(UUID subject, int times) {
        IntStream.range(0, times)
                .forEach(n -> outbox.add("thing", subject, -7L, AT, new Happened(n)));
    }

    private void in(RegionKey region, Runnable work) {
        CurrentRegion.where(region)
                .run(() ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> work.run()));
    }
}
