package de.hafen.platform.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a ZIP file before anything reads it: is it a workbook, how large is it really when
 * unpacked (what the file says of itself is not believed), does it try external entities.
 */
final class Archive {

    private static final int PARTS = 2_000;

    private final SheetLimits limits;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private Archive(SheetLimits limits) {
        this.limits = limits;
    }

    /** Throws {@link SheetUnreadable} where the content is no harmless XLSX workbook. */
    static void check(byte[] content, SheetLimits limits) {
        Archive archive = new Archive(limits);
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                archive.read(zip, part);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw SheetUnreadable.damaged();
        }
        if (!archive.names.contains("xl/workbook.xml")) {
            throw SheetUnreadable.noTable("This is an archive or document, not an Excel workbook.");
        }
    }

    private void read(ZipFile zip, ZipArchiveEntry part) throws IOException {
        names.add(part.getName());
        if (names.size() > PARTS) {
            throw SheetUnreadable.tooLarge(limits.unpackedBytes());
        }
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(part)) {
            int start = in.readNBytes(buffer, 0, 1024);
            if (new String(buffer, 0, start, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw SheetUnreadable.damaged();
            }
            count(start);
            for (int got = in.read(buffer); got > 0; got = in.read(buffer)) {
                count(got);
            }
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw SheetUnreadable.tooLarge(limits.unpackedBytes());
        }
    }
}
