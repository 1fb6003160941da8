package de.hafen.cases.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is, by its content alone: names and senders say what they like. */
final class Recognition {

    private Recognition() {}

    /** Read when the first file comes: the list is long, and starting should be short. */
    private static final class Known {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }

    /** Its kind; empty where it is none that is taken. */
    static Optional<FileKind> of(byte[] content) {
        Optional<FileKind> kind = FileKind.of(mediaType(content));
        return kind.isEmpty() && isWordDocument(content) ? Optional.of(FileKind.DOCX) : kind;
    }

    private static String mediaType(byte[] content) {
        try {
            String type =
                    Known.TYPES
                            .detect(new ByteArrayInputStream(content), new Metadata())
                            .getBaseType()
                            .toString();
            return type.equals("image/heif") ? FileKind.HEIC.mediaType() : type;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A ZIP file with a text in it; one with macros is none. */
    private static boolean isWordDocument(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            return false;
        }
        Set<String> names = ZipNames.of(content);
        return names.containsAll(Set.of("[Content_Types].xml", "word/document.xml"))
                && !names.contains("word/vbaProject.bin");
    }
}
