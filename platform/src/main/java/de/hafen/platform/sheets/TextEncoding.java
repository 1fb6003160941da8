package de.hafen.platform.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * In which characters a text file is written: a byte order mark says so; without one it is UTF-8 if
 * it can be, else Windows-1252, which German Excel writes as "CSV".
 */
record TextEncoding(Charset charset, int skip) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Throws {@link SheetUnreadable} where the content is no text at all. */
    static TextEncoding of(byte[] content) {
        TextEncoding found = guess(content);
        if (found.charset.equals(WINDOWS) || found.charset.equals(StandardCharsets.UTF_8)) {
            refuseBinary(content);
        }
        return found;
    }

    private static TextEncoding guess(byte[] content) {
        int a = at(content, 0);
        int b = at(content, 1);
        if (a == 0xEF && b == 0xBB && at(content, 2) == 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (a == 0xFF && b == 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (a == 0xFE && b == 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return new TextEncoding(isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    private static boolean isUtf8(byte[] content) {
        try {
            var ignored = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return ignored.limit() >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void refuseBinary(byte[] content) {
        for (byte next : content) {
            if (next >= 0 && next < 9 || next > 13 && next < 32 && next != 0x1A && next != 0x1B) {
                throw SheetUnreadable.noTable("This is not a text file.");
            }
        }
    }

    private static int at(byte[] content, int index) {
        return index < content.length ? content[index] & 0xff : -1;
    }
}
