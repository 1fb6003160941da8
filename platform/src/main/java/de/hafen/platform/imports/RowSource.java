package de.hafen.platform.imports;

import de.hafen.platform.sheets.Fold;
import de.hafen.platform.sheets.SheetRow;
import de.hafen.platform.sheets.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Knows a row again: a hash over headings and cells, whatever their order, format of the file and
 * mapping. Equal rows of one file are counted, so that two equal consultations stay two.
 */
final class RowSource {

    private static final int BYTES = 16;

    private final String feature;
    private final List<Named> columns;
    private final Map<String, Integer> seen = new HashMap<>();

    RowSource(String feature, List<Table.Column> columns) {
        this.feature = feature;
        this.columns =
                columns.stream()
                        .filter(column -> !RefusedRows.OWN_HEADINGS.contains(column.header()))
                        .sorted(Comparator.comparing(Table.Column::header))
                        .map(column -> new Named(column.index(), Fold.of(column.header())))
                        .toList();
    }

    private record Named(int index, String folded) {}

    String of(SheetRow row) {
        MessageDigest digest = sha256();
        add(digest, feature);
        for (Named column : columns) {
            String text = row.cell(column.index()).text();
            if (!text.isEmpty()) {
                add(digest, column.folded());
                add(digest, text);
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        int times = seen.merge(hash, 1, Integer::sum);
        return times == 1 ? hash : hash + "-" + times;
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
