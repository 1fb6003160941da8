package de.hafen.platform.outbox;

import de.hafen.platform.tenancy.RegionKey;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How messages and answers look on a stream: a key that says whose they are, and the content, which
 * must say the same.
 */
final class FactWire {

    private static final String KEY = "key";
    private static final String FACT = "fact";
    private static final String KIND = "kind";
    private static final String VALUE = "value";
    private static final JsonMapper JSON = JsonMapper.shared();

    private FactWire() {}

    static Map<String, String> of(FactMessage message) {
        return switch (message) {
            case FactMessage.Sent(FactEnvelope fact) ->
                    Map.of(KEY, fact.key(), FACT, JSON.writeValueAsString(fact));
            case FactMessage.AllSent(String service, RegionKey region, long generation) ->
                    Map.of(
                            KEY,
                            FactStreams.prefix(service, region) + "all",
                            VALUE,
                            "" + generation);
            case FactMessage.Misplaced() -> throw new IllegalArgumentException("nothing to send");
        };
    }

    static FactMessage message(Map<String, String> entry) {
        try {
            String key = entry.getOrDefault(KEY, "");
            String[] parts = key.split("/", -1);
            if (parts.length != 3) {
                return new FactMessage.Misplaced();
            }
            if (parts[2].equals("all")) {
                return new FactMessage.AllSent(
                        parts[0],
                        new RegionKey(parts[1]),
                        Long.parseLong(entry.getOrDefault(VALUE, "")));
            }
            FactEnvelope fact = JSON.readValue(entry.getOrDefault(FACT, ""), FactEnvelope.class);
            return fact.key().equals(key)
                    ? new FactMessage.Sent(fact)
                    : new FactMessage.Misplaced();
        } catch (RuntimeException unreadable) {
            return new FactMessage.Misplaced();
        }
    }

    static Map<String, String> of(Answer answer) {
        String prefix = FactStreams.prefix(answer.service(), answer.region());
        return switch (answer) {
            case Answer.Stored a ->
                    Map.of(KEY, prefix + a.id(), KIND, "stored", VALUE, "" + a.generation());
            case Answer.Refused a -> Map.of(KEY, prefix + a.id(), KIND, "refused", VALUE, a.why());
            case Answer.SendAgain a ->
                    Map.of(KEY, prefix + "all", KIND, "send-again", VALUE, "" + a.generation());
        };
    }

    static Optional<Answer> answer(String service, Map<String, String> entry) {
        String[] parts = entry.getOrDefault(KEY, "").split("/", -1);
        if (parts.length != 3 || !parts[0].equals(service) || !RegionKey.isKey(parts[1])) {
            return Optional.empty();
        }
        RegionKey region = new RegionKey(parts[1]);
        String value = entry.getOrDefault(VALUE, "");
        try {
            return Optional.ofNullable(
                    switch (entry.getOrDefault(KIND, "")) {
                        case "stored" ->
                                new Answer.Stored(
                                        service,
                                        region,
                                        UUID.fromString(parts[2]),
                                        Long.parseLong(value));
                        case "refused" ->
                                new Answer.Refused(
                                        service, region, UUID.fromString(parts[2]), value);
                        case "send-again" ->
                                new Answer.SendAgain(service, region, Long.parseLong(value));
                        default -> null;
                    });
        } catch (IllegalArgumentException | JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
