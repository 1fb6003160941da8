package de.hafen.cases.document;

import java.io.IOException;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that came in and may be kept.
 *
 * @param name cleaned
 */
public record Received(FileName name, FileKind kind, byte[] content) {

    /** Bytes. */
    public static final int MOST = 20 << 20;

    /** Looks at what was sent; throws where it is empty, too large or of another kind. */
    public static Received of(MultipartFile file) throws IOException {
        if (file.getSize() > MOST) {
            throw new FileTooLarge(MOST);
        }
        if (file.isEmpty()) {
            throw new FileEmpty();
        }
        byte[] content = file.getBytes();
        FileKind kind = Recognition.of(content).orElseThrow(FileKindRefused::new);
        return new Received(FileName.of(file.getOriginalFilename(), kind), kind, content);
    }

    /** Tells nothing about the file. */
    @Override
    public String toString() {
        return "a file";
    }
}
