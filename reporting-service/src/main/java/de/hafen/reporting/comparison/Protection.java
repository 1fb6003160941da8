package de.hafen.reporting.comparison;

/** What is said about protected numbers wherever they are shown. */
final class Protection {

    private static final String GERMAN =
            "Zum Schutz einzelner Menschen weicht jede Zahl um höchstens 4 von der wahren ab"
                    + " (Cell-Key-Methode, im Mittel 0); 1 und 2 kommen nicht vor, eine wahre 0"
                    + " bleibt 0. Dieselbe Zahl ist überall dieselbe. Summen und Anteile mit zu"
                    + " kleiner Basis fehlen. Zahlen ergeben zusammen daher nicht genau die Summe.";
    private static final String ENGLISH =
            "To protect individuals every number differs from the true one by at most 4 (cell-key"
                    + " method, 0 on average); 1 and 2 do not occur, a true 0 stays 0. The same"
                    + " number is the same everywhere. Sums and shares on too small a base are"
                    + " left out. Numbers therefore do not add up exactly.";

    private Protection() {}

    static String inWords(String language) {
        return language.equals("de") ? GERMAN : ENGLISH;
    }
}
