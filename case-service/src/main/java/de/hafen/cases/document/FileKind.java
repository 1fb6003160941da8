package de.hafen.cases.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file may be: papers and pictures of papers, nothing that runs. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic", "heif"),
    TIFF("image/tiff", "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** As HTTP names it. */
    public String mediaType() {
        return mediaType;
    }

    /** What the names of such files end with, the usual one first. */
    List<String> endings() {
        return endings;
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values()).filter(it -> it.mediaType.equals(mediaType)).findFirst();
    }
}
