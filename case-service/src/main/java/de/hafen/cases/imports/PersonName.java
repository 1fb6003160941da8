package de.hafen.cases.imports;

/**
 * A name as two parts.
 *
 * @param given empty for people who have one name only
 */
record PersonName(String given, String family) {

    /** Parts {@code Kaya, Elif} and {@code Elif Kaya}; the last word is taken as family name. */
    static PersonName of(String whole) {
        int comma = whole.indexOf(',');
        if (comma >= 0 && comma < whole.length() - 1) {
            return new PersonName(
                    whole.substring(comma + 1).strip(), whole.substring(0, comma).strip());
        }
        String bare = whole.replace(",", "").strip();
        int blank = bare.lastIndexOf(' ');
        return blank < 0
                ? new PersonName("", bare)
                : new PersonName(bare.substring(0, blank).strip(), bare.substring(blank + 1));
    }

    String whole() {
        return (given + " " + family).strip();
    }

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "a name";
    }
}
