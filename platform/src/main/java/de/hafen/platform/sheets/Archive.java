package de.hafen.platform.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * Looks through a ZIP file before anything reads it: is it a workbook, how large is it really when
 * unpacked (what the file says of itself is not believed), and do its cells keep to the bounds on
 * which the reader relies (see {@link CellBounds}).
 */
final class Archive {

    private static final int PARTS = 2_000;

    private final SheetLimits limits;
    private final Set<String> names = new HashSet<>();
    private final CellBounds cells = new CellBounds();
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
        archive.cells.check();
    }

    private void read(ZipFile zip, ZipArchiveEntry part) throws IOException {
        names.add(part.getName());
        if (names.size() > PARTS) {
            throw SheetUnreadable.tooLarge(limits.unpackedBytes());
        }
        if (part.getMethod() != ZipMethod.DEFLATED.getCode()
                && part.getMethod() != ZipMethod.STORED.getCode()) {
            throw SheetUnreadable.damaged();
        }
        try (InputStream in = new Counted(zip.getInputStream(part))) {
            cells.read(in);
            in.skip(Long.MAX_VALUE);
        }
    }

    /** Counts what really comes out of the file, over all parts. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int got = in.read();
            count(got < 0 ? 0 : 1);
            return got;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = in.read(bytes, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        @Override
        public long skip(long ignored) throws IOException {
            byte[] buffer = new byte[1 << 16];
            while (read(buffer, 0, buffer.length) > 0) {}
            return ignored;
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > limits.unpackedBytes()) {
                throw SheetUnreadable.tooLarge(limits.unpackedBytes());
            }
        }
    }
}
