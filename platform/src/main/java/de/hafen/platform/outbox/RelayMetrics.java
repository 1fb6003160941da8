package de.hafen.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** What an operator watches: a parked fact wants a person, many on their way a look at Redis. */
final class RelayMetrics {

    private final Counter sent;
    private final Counter done;
    private final Counter parked;
    private final AtomicInteger onTheirWay = new AtomicInteger();

    RelayMetrics(MeterRegistry meters) {
        sent = meters.counter("hafen.outbox.sent");
        done = meters.counter("hafen.outbox.done");
        parked = meters.counter("hafen.outbox.parked");
        meters.gauge("hafen.outbox.on.their.way", onTheirWay);
    }

    void sent(int facts) {
        sent.increment(facts);
    }

    void done(int facts) {
        done.increment(facts);
    }

    void parked() {
        parked.increment();
    }

    void onTheirWay(int facts) {
        onTheirWay.set(facts);
    }
}
