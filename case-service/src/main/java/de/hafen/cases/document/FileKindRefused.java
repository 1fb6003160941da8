package de.hafen.cases.document;

import de.hafen.platform.problem.Problem;
import java.util.Arrays;

/** By its content the file is of no kind that is kept. */
public final class FileKindRefused extends Problem {

    FileKindRefused() {
        super(
                415,
                "file-kind-refused",
                "Files of this kind are not kept; what counts is the content, not the name.");
        with("allowed", Arrays.stream(FileKind.values()).map(FileKind::name).toList());
    }
}
