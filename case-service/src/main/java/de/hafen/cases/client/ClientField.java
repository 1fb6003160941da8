package de.hafen.cases.client;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Those that are called so in {@link ClientForm}. */
    static Set<ClientField> of(Set<String> components) {
        Set<ClientField> fields = EnumSet.noneOf(ClientField.class);
        for (ClientField one : values()) {
            if (components.contains(one.component())) {
                fields.add(one);
            }
        }
        return fields;
    }

    /** What these are called in {@link ClientForm}. */
    static Set<String> names(Collection<ClientField> fields) {
        return fields.stream().map(ClientField::component).collect(Collectors.toSet());
    }

    /** What makes two entries of a list the same. */
    static Object same(Object entry) {
        return entry instanceof SpokenLanguage spoken ? spoken.tag() : entry;
    }
}
