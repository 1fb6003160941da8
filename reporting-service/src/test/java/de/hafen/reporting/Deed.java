package de.hafen.reporting;

import de.hafen.platform.outbox.FactEnvelope;
import de.hafen.platform.outbox.FactMessage;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.reporting.fact.FactState;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A fact under construction, beginning with the golden file of its type. */
public record Deed(
        String service, String subject, long seq, String type, long key, ObjectNode body) {

    private static final Instant AT = Instant.parse("2026-11-03T09:30:00Z");

    /** A fact of this type about a new subject. */
    public static Deed of(String type) {
        long key = UUID.randomUUID().getLeastSignificantBits() * 31;
        String service = type.startsWith("event") || type.startsWith("member") ? "events" : "case";
        return new Deed(service, pseudonym(), 1, type, key, Golden.body(type));
    }

    /** A random pseudonym. */
    public static String pseudonym() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** The same with another body. */
    public Deed with(Consumer<ObjectNode> change) {
        ObjectNode copy = body.deepCopy();
        change.accept(copy);
        return new Deed(service, subject, seq, type, key, copy);
    }

    /** A later fact about the same subject. */
    public Deed then(String laterType) {
        return new Deed(service, subject, seq + 1, laterType, key, Golden.body(laterType));
    }

    /** A correction. */
    public Deed corrected(Consumer<ObjectNode> change) {
        Deed changed = with(change);
        return new Deed(service, subject, seq + 1, type, key, changed.body);
    }

    /** As it is stored. */
    public FactState state() {
        return new FactState(
                UUID.nameUUIDFromBytes(
                        (service + subject + seq)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                service,
                subject,
                seq,
                type,
                1,
                AT,
                key,
                body);
    }

    /** As it travels. */
    public FactEnvelope in(RegionKey region) {
        FactState state = state();
        return new FactEnvelope(
                state.id(),
                service,
                region,
                type,
                1,
                subject,
                seq,
                AT,
                HexFormat.of().toHexDigits(key),
                body);
    }

    /** As it arrives. */
    public FactMessage sentIn(RegionKey region) {
        return new FactMessage.Sent(in(region));
    }
}
