package de.hafen.platform.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brings, and what became of it.
 *
 * @param failure type of the problem that stopped it; null where none did
 */
record Import(
        UUID id,
        String feature,
        ImportStatus status,
        File file,
        Map<String, Integer> mapping,
        int imported,
        int skipped,
        int refused,
        @Nullable String failure,
        Who by,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Undo undo) {

    /** Who took it back, how many records went and how many stayed. */
    record Undo(Who by, int removed, int kept) {}

    /** What was read of the file. */
    record File(
            String name,
            int size,
            String description,
            int headerRow,
            int rows,
            List<ImportColumn> columns) {}

    /** Who brings it. */
    record Who(String subject, String name, String kind) {}

    /** Names it by id only. */
    @Override
    public String toString() {
        return "import " + id;
    }
}
