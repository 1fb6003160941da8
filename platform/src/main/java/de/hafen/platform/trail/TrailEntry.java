package de.hafen.platform.trail;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of the audit trail tells; the database keeps its time in microseconds.
 *
 * @param caller who did it, and as what
 * @param act what was done, to records of which kind
 * @param fields names of what was changed, sorted
 * @param reason why, where somebody said so
 * @param request the request that it was done by
 */
public record TrailEntry(
        UUID id,
        Instant at,
        String caller,
        String callerName,
        String callerKind,
        String act,
        String kind,
        List<UUID> records,
        List<String> fields,
        @Nullable String reason,
        @Nullable String request) {

    private static final int FORM = 1;

    /** Takes from the time what the database would not keep. */
    public TrailEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        records = List.copyOf(records);
        fields = List.copyOf(fields);
    }

    /** The same under another id. */
    TrailEntry as(UUID other) {
        return new TrailEntry(
                other,
                at,
                caller,
                callerName,
                callerKind,
                act,
                kind,
                records,
                fields,
                reason,
                request);
    }

    /** All of it in one unmistakable order: two entries that differ in anything differ here. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 + 16 * records.size());
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            write(out, id);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            write(out, caller);
            write(out, callerName);
            write(out, callerKind);
            write(out, act);
            write(out, kind);
            out.writeInt(records.size());
            for (UUID record : records) {
                write(out, record);
            }
            out.writeInt(fields.size());
            for (String field : fields) {
                write(out, field);
            }
            write(out, reason);
            write(out, request);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
