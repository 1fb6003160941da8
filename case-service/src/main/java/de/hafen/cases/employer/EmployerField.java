package de.hafen.cases.employer;

import java.util.Locale;

/** A field of an employer's file that is chosen when two files become one. */
public enum EmployerField {
    NAME,
    KIND,
    INDUSTRY,
    MUNICIPALITY,
    SIZE,
    CONTACTS;

    /** The component of {@link EmployerForm}. */
    String component() {
        StringBuilder name = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(
                    name.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    /** What makes two entries of a list the same. */
    static Object same(Object entry) {
        return entry;
    }
}
