package de.hafen.platform.sheets;

import java.util.regex.Pattern;

/**
 * What stands in cells and nobody sees: width of zero, and turns of direction (UAX #9, 2.1–2.4).
 */
final class Unseen {

    static final Pattern LETTERS = Pattern.compile("[\\u200B\\u202A-\\u202E\\u2066-\\u2069]");

    private Unseen() {}
}
