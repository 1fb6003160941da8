package de.hafen.platform.outbox;

import de.hafen.platform.tenancy.RegionKey;
import io.lettuce.core.Consumer;
import io.lettuce.core.LettuceFutures;
import io.lettuce.core.RedisBusyException;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.XAddArgs;
import io.lettuce.core.XAutoClaimArgs;
import io.lettuce.core.XGroupCreateArgs;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.XReadArgs.StreamOffset;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Facts and answers on Redis Streams. Redis carries and remembers nothing that matters: both
 * streams are bounded and may be emptied at any time, since the outbox sends again what nobody
 * confirmed. One stream takes all facts to reporting, one per service takes the answers back.
 */
public final class FactStreams implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FactStreams.class);

    private static final String FACTS = "hafen:facts";
    private static final String ANSWERS = "hafen:facts:answers:";
    private static final String LEASE = "hafen:outbox:relay:";
    private static final String GROUP = "reporting";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String HOLD =
            """
            if redis.call('get', KEYS[1]) == ARGV[1] then
              return redis.call('pexpire', KEYS[1], ARGV[2])
            elseif redis.call('set', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
              return 1
            end
            return 0
            """;

    private final XAddArgs bounded;
    private final RedisLink reading;
    private final RedisLink writing;

    /**
     * @param client for connections of their own; not closed here
     * @param longest about how many entries a stream keeps
     */
    public FactStreams(RedisClient client, long longest) {
        this.reading = new RedisLink(client);
        this.writing = new RedisLink(client);
        this.bounded = XAddArgs.Builder.maxlen(longest).approximateTrimming();
    }

    /**
     * Something that came with a stream.
     *
     * @param entry the stream's own id for it
     */
    public record Arrival(String entry, FactMessage message) {}

    /** Sends messages to reporting; when it returns, Redis has them all. */
    public void send(List<FactMessage> messages) {
        add(FACTS, messages.stream().map(FactWire::of).toList());
    }

    /** Sends answers to their services. */
    public void answer(List<Answer> answers) {
        answers.stream()
                .map(Answer::service)
                .distinct()
                .forEach(service ->
                        add(
                                ANSWERS + service,
                                answers.stream()
                                        .filter(a -> a.service().equals(service))
                                        .map(FactWire::of)
                                        .toList()));
    }

    /** The next messages for reporting, each to one of its instances; waits a little for some. */
    public List<Arrival> receive(String instance, int most, Duration wait) {
        XReadArgs args = new XReadArgs().count(most).block(wait);
        return arrivals(
                inGroup(c ->
                        c.xreadgroup(
                                Consumer.from(GROUP, instance),
                                args,
                                StreamOffset.lastConsumed(FACTS))));
    }

    /** Messages that an instance took and did not settle in this time; it may be dead. */
    public List<Arrival> abandoned(String instance, int most, Duration idle) {
        Consumer<String> me = Consumer.from(GROUP, instance);
        return arrivals(
                inGroup(c ->
                        c.xautoclaim(
                                        FACTS,
                                        XAutoClaimArgs.Builder.xautoclaim(me, idle, "0-0")
                                                .count(most))
                                .getMessages()));
    }

    /** These messages need not be received again, whatever came of them. */
    public void settled(List<Arrival> arrivals) {
        String[] entries = arrivals.stream().map(Arrival::entry).toArray(String[]::new);
        if (entries.length > 0) {
            writing.call(c -> {
                c.xack(FACTS, GROUP, entries);
                return c.xdel(FACTS, entries);
            });
        }
    }

    /** The next answers for a service, gone from the stream when they are returned. */
    public List<Answer> answers(String service, int most, Duration wait) {
        String stream = ANSWERS + service;
        List<StreamMessage<String, String>> entries =
                reading.call(c ->
                        c.xread(
                                new XReadArgs().count(most).block(wait),
                                StreamOffset.from(stream, "0-0")));
        List<Answer> answers = new ArrayList<>();
        for (StreamMessage<String, String> entry : entries) {
            FactWire.answer(service, entry.getBody())
                    .ifPresentOrElse(answers::add, () -> misplaced(stream, entry));
        }
        if (!entries.isEmpty()) {
            String[] ids = entries.stream().map(StreamMessage::getId).toArray(String[]::new);
            writing.call(c -> c.xdel(stream, ids));
        }
        return answers;
    }

    /** Whether this instance is the one that relays for the service; held for a while. */
    boolean holdsLease(String service, String instance, Duration lease) {
        Long held =
                writing.call(c ->
                        c.eval(
                                HOLD,
                                ScriptOutputType.INTEGER,
                                new String[] {LEASE + service},
                                instance,
                                String.valueOf(lease.toMillis())));
        return held != null && held == 1;
    }

    private void add(String stream, List<Map<String, String>> entries) {
        if (entries.isEmpty()) {
            return;
        }
        writing.connected(c -> {
            RedisFuture<?>[] sent =
                    entries.stream()
                            .map(e -> c.async().xadd(stream, bounded, e))
                            .toArray(RedisFuture[]::new);
            if (!LettuceFutures.awaitAll(PATIENCE, sent)) {
                throw new RedisCommandTimeoutException("Redis took no facts in time");
            }
            return sent.length;
        });
    }

    private List<Arrival> arrivals(List<StreamMessage<String, String>> entries) {
        List<Arrival> arrivals = new ArrayList<>();
        List<Arrival> unreadable = new ArrayList<>();
        for (StreamMessage<String, String> entry : entries) {
            Map<String, String> body = entry.getBody();
            if (body == null) {
                continue;
            }
            FactMessage message = FactWire.message(body);
            Arrival arrival = new Arrival(entry.getId(), message);
            if (message instanceof FactMessage.Misplaced) {
                misplaced(FACTS, entry);
                unreadable.add(arrival);
            } else {
                arrivals.add(arrival);
            }
        }
        settled(unreadable);
        return arrivals;
    }

    private <T> T inGroup(Function<RedisCommands<String, String>, T> work) {
        try {
            return reading.call(work);
        } catch (RedisCommandExecutionException e) {
            if (e.getMessage() == null || !e.getMessage().startsWith("NOGROUP")) {
                throw e;
            }
            makeGroup();
            return reading.call(work);
        }
    }

    private void makeGroup() {
        try {
            writing.call(c ->
                    c.xgroupCreate(
                            StreamOffset.from(FACTS, "0-0"),
                            GROUP,
                            XGroupCreateArgs.Builder.mkstream()));
        } catch (RedisBusyException exists) {
            log.debug("the group of {} is there already", FACTS);
        }
    }

    private static void misplaced(String stream, StreamMessage<String, String> entry) {
        log.warn("entry {} of {} is not what its key says; dropped", entry.getId(), stream);
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }

    /** The service and region that a message's key begins with. */
    static String prefix(String service, RegionKey region) {
        return service + "/" + region + "/";
    }
}
