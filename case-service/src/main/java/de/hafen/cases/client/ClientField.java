package de.hafen.cases.client;

import java.util.Locale;

/** A field of a client's file that is chosen when two files become one. */
public enum ClientField {
    GIVEN_NAME,
    FAMILY_NAME,
    CALL_NAME,
    ADDRESS_FORM,
    BIRTH_DATE,
    EMAIL,
    PHONE,
    CITIZENSHIPS,
    LANGUAGES,
    PREFERRED_LANGUAGE,
    PURPOSE,
    TARGET_GROUP,
    OCCUPATION,
    ARRIVED_ON,
    LOCATION,
    MUNICIPALITY,
    EMPLOYER_ID,
    EMPLOYMENT,
    TITLE;

    /** The component of {@link ClientForm}. */
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
        return entry instanceof SpokenLanguage spoken ? spoken.tag() : entry;
    }
}
