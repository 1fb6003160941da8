package de.hafen.platform.sheets;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A table from a file. It can be read as often as wanted, each time from the beginning. */
public sealed interface Sheet permits CsvSheet, XlsxSheet {

    /** All rows that are not empty, in order, numbered as Excel counts; to be closed. */
    Stream<SheetRow> rows();

    /** What kind of file it is, in a few words: separator and character set, or name of sheet. */
    String description();

    /** Opens what an office sent; throws {@link SheetUnreadable} where it is no table. */
    static Sheet of(byte[] content) {
        return of(content, SheetLimits.OFFICE);
    }

    /** Opens what an office sent within these limits. */
    static Sheet of(byte[] content, SheetLimits limits) {
        if (content.length > limits.bytes()) {
            throw SheetUnreadable.tooLarge(limits.bytes());
        }
        if (content.length == 0) {
            throw SheetUnreadable.empty();
        }
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return XlsxSheet.of(content, limits);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw SheetUnreadable.locked();
        }
        String start =
                new String(content, 0, Math.min(256, content.length), StandardCharsets.UTF_8);
        refuseOtherKinds(start.strip());
        return CsvSheet.of(content, limits);
    }

    private static void refuseOtherKinds(String start) {
        if (start.startsWith("%PDF")) {
            throw SheetUnreadable.noTable("This is a PDF.");
        }
        if (start.startsWith("{\\rtf")) {
            throw SheetUnreadable.noTable("This is a text document.");
        }
        if (start.startsWith("<")) {
            throw SheetUnreadable.noTable("This is a web page or XML.");
        }
        if (start.startsWith("{\"") || start.startsWith("[{")) {
            throw SheetUnreadable.noTable("This is JSON.");
        }
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
