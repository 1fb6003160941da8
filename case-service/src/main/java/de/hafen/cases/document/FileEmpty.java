package de.hafen.cases.document;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.List;

/** There is nothing in the file. */
public final class FileEmpty extends Invalid {

    FileEmpty() {
        super("file-empty", "The file is empty.");
        with(List.of(new Violation("/file", "required", "send a file that has something in it.")));
    }
}
