package de.hafen.cases.document;

import de.hafen.platform.problem.Problem;

/** More than is kept of one file. */
public final class FileTooLarge extends Problem {

    FileTooLarge(int most) {
        super(413, "file-too-large", "The file is too large; divide it or make it smaller.");
        with("limit", most);
    }
}
