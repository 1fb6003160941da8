package de.hafen.cases.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people bring them, as small as they can be. */
public final class Papers {

    private Papers() {}

    /** A PDF with these words in it. */
    public static byte[] pdf(String words) {
        return bytes(
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Title (" + words + ") >>\nendobj\n%%EOF\n");
    }

    /** A text. */
    public static byte[] text(String words) {
        return bytes(words);
    }

    /** A picture as cameras make it. */
    public static byte[] jpeg() {
        return padded(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 'J', 'F', 'I', 'F', 0, 1, 1);
    }

    static byte[] png() {
        return padded(
                0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 'I', 'H', 'D', 'R');
    }

    static byte[] tiff() {
        return padded('I', 'I', 0x2a, 0, 8, 0, 0, 0);
    }

    static byte[] heic(String brand) {
        return padded(
                0,
                0,
                0,
                0x18,
                'f',
                't',
                'y',
                'p',
                brand.charAt(0),
                brand.charAt(1),
                brand.charAt(2),
                brand.charAt(3),
                0,
                0,
                0,
                0,
                'm',
                'i',
                'f',
                '1',
                'h',
                'e',
                'i',
                'c');
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    }

    static byte[] odt() {
        byte[] type = bytes("application/vnd.oasis.opendocument.text");
        return zip(type, "content.xml");
    }

    /** A ZIP file with these names in it. */
    public static byte[] zip(String... names) {
        return zip(null, names);
    }

    /** A program for Windows. */
    public static byte[] program() {
        return padded('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff);
    }

    private static byte[] zip(byte[] type, String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (type != null) {
                var first = new ZipEntry("mimetype");
                var sum = new CRC32();
                sum.update(type);
                first.setMethod(ZipEntry.STORED);
                first.setSize(type.length);
                first.setCrc(sum.getValue());
                zip.putNextEntry(first);
                zip.write(type);
            }
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<x/>"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] padded(int... begin) {
        byte[] all = new byte[200];
        Arrays.fill(all, (byte) 7);
        for (int n = 0; n < begin.length; n++) {
            all[n] = (byte) begin[n];
        }
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
