package de.hafen.cases.appointment;

import java.util.UUID;

/** A few letters and digits by which people name an appointment; they tell nothing about it. */
final class Reference {

    /** Without those that are taken for others, and without vowels, which make words. */
    private static final String LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ";

    private static final int LONG = 8;

    private Reference() {}

    /** Made of the random part of the id. */
    static String of(AppointmentId id) {
        return of(id.value());
    }

    private static String of(UUID id) {
        long chance = id.getLeastSignificantBits() & Long.MAX_VALUE;
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < LONG; i++) {
            reference.append(LETTERS.charAt((int) (chance % LETTERS.length())));
            chance /= LETTERS.length();
        }
        return reference.insert(LONG / 2, '-').toString();
    }
}
