package de.hafen.local;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What a person can do about a file that can't be written. */
final class Trouble {

    private Trouble() {}

    static String words(IOException trouble) {
        String text = String.valueOf(trouble.getMessage());
        if (text.contains("No space left on device") || text.contains("Disk quota exceeded")) {
            return "The disk is full: "
                    + text
                    + "\nMake room, or choose another folder with HAFEN_HOME, and run ./hafen up"
                    + " again; what is stored is kept.";
        }
        if (trouble instanceof AccessDeniedException denied) {
            return "%s is not %s's to write in. Choose another folder: HAFEN_HOME=… ./hafen up"
                    .formatted(denied.getFile(), System.getProperty("user.name"));
        }
        if (trouble instanceof FileSystemException file) {
            String reason = file.getReason();
            return "Can't write %s%s. Choose another folder: HAFEN_HOME=… ./hafen up"
                    .formatted(file.getFile(), reason == null ? "" : ": " + reason);
        }
        return "Something went wrong: " + trouble;
    }
}
