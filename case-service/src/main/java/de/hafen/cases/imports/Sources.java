package de.hafen.cases.imports;

import de.hafen.cases.brought.SourceRef;
import de.hafen.platform.sheets.Fold;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a record is known again. A desk's own number is best, then a name; a row without either
 * is known by all that stands in it. Names are hashed: a reference tells nobody's name.
 */
final class Sources {

    private static final int BYTES = 16;

    private Sources() {}

    static SourceRef row(String source) {
        return new SourceRef("row:" + source);
    }

    static SourceRef number(String number) {
        return new SourceRef("nr:" + hash(number.strip()));
    }

    static SourceRef name(String name) {
        return new SourceRef("name:" + hash(Fold.of(name)));
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
