package de.hafen.faults.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The clients' own book: appended to and forced to the disk before a client goes on. It knows
 * nothing of the platform but what the platform has answered.
 */
public final class Ledger implements AutoCloseable {

    private final FileChannel file;
    private final Map<String, Expected> regions = new HashMap<>();
    private final Map<String, Boolean> runs = new HashMap<>();

    /** Opens the book, with what stands in it already. */
    public Ledger(Path path) throws IOException {
        if (Files.exists(path)) {
            Files.readAllLines(path).forEach(line -> note(Entry.of(line)));
        }
        this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /**
     * What must be in a region.
     *
     * @param tried markers that may be there, because somebody sent them
     * @param held what was acknowledged last, by marker
     * @param removed markers of what was there and is gone
     * @param files rows of acknowledged files, by marker
     */
    public record Expected(
            Set<String> tried,
            Map<String, Entry.Held> held,
            Set<String> removed,
            Map<String, Integer> files) {

        private static Expected nothing() {
            return new Expected(new HashSet<>(), new HashMap<>(), new HashSet<>(), new HashMap<>());
        }

        private Expected copy() {
            return new Expected(
                    Set.copyOf(tried), Map.copyOf(held), Set.copyOf(removed), Map.copyOf(files));
        }
    }

    /** Writes it down; when this returns, it is on the disk. */
    public synchronized void write(Entry entry) {
        try {
            file.write(ByteBuffer.wrap((entry.line() + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger can't be written", e);
        }
        note(entry);
    }

    /** What must be in each region now. */
    public synchronized Map<String, Expected> expected() {
        Map<String, Expected> copy = new HashMap<>();
        regions.forEach((region, it) -> copy.put(region, it.copy()));
        return copy;
    }

    /** Regions whose runs have ended: true where the region must be whole, false where gone. */
    public synchronized Map<String, Boolean> runs() {
        return Map.copyOf(runs);
    }

    private void note(Entry entry) {
        switch (entry) {
            case Entry.Tried(String region, String marker) -> in(region).tried().add(marker);
            case Entry.Acknowledged(String region, String marker, Entry.Held held) ->
                    in(region).held().put(marker, held);
            case Entry.Removed(String region, String marker) -> {
                in(region).held().remove(marker);
                in(region).removed().add(marker);
            }
            case Entry.Brought(String region, String marker, int rows) ->
                    in(region).files().put(marker, rows);
            case Entry.Opened(String region) -> runs.put(region, true);
            case Entry.Undone(String region) -> runs.put(region, false);
        }
    }

    private Expected in(String region) {
        return regions.computeIfAbsent(region, _ -> Expected.nothing());
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
