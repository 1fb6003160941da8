package de.hafen.faults.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage is planted on purpose: what the harness calls fine would otherwise mean nothing. */
class CheckerTests {

    private static final Entry.Held FIRST = new Entry.Held("id-1", 30, false, false);
    private static final Entry.Held SECOND = new Entry.Held("id-2", 45, true, false);

    private static final Entry.Held EVENT = new Entry.Held("id-5", 70, false, false);

    @TempDir Path folder;
    private final Map<String, List<Entry.Held>> rows = new HashMap<>();
    private final Map<String, Entry.Held> read = new HashMap<>();
    private final Map<String, Long> counted =
            new HashMap<>(Map.of("consultations", 4L, "events", 1L));
    private final Map<String, Long> shown =
            new HashMap<>(Map.of("consultations", 4L, "events", 1L));
    private long facts = 5;

    @BeforeEach
    void everythingIsThere() {
        rows.put("m-1", List.of(FIRST));
        rows.put("m-2", List.of(SECOND));
        rows.put("file-1-1", List.of(new Entry.Held("id-3", 20, false, false)));
        rows.put("file-1-2", List.of(new Entry.Held("id-4", 20, false, false)));
        rows.put("e-1", List.of(EVENT));
        read.put("id-5", EVENT);
        read.put("id-1", FIRST);
        read.put("id-2", SECOND);
    }

    @Test
    void findsNothingWhereNothingIsWrong() throws Exception {
        assertThat(verdict().isFine()).isTrue();
    }

    @Test
    void findsAnAcknowledgedRecordThatIsGone() throws Exception {
        rows.remove("m-1");

        assertThat(verdict().lost()).singleElement().asString().contains("m-1");
    }

    @Test
    void findsAnAcknowledgedRecordThatTheApiDoesNotShow() throws Exception {
        read.remove("id-2");

        assertThat(verdict().lost()).singleElement().asString().contains("m-2");
    }

    @Test
    void findsACorrectionThatWasTakenBack() throws Exception {
        Entry.Held before = new Entry.Held("id-2", 40, true, false);
        rows.put("m-2", List.of(before));
        read.put("id-2", before);

        assertThat(verdict().lost()).hasSize(2);
    }

    @Test
    void findsARecordThatIsThereTwice() throws Exception {
        rows.put("m-1", List.of(FIRST, new Entry.Held("id-9", 30, false, false)));

        assertThat(verdict().twice()).singleElement().asString().contains("m-1");
    }

    @Test
    void findsARecordThatNobodySent() throws Exception {
        rows.put("m-9", List.of(new Entry.Held("id-9", 30, false, false)));

        assertThat(verdict().twice()).singleElement().asString().contains("never sent");
    }

    @Test
    void findsAnEventThatWasTakenAwayAndIsThere() throws Exception {
        rows.put("e-2", List.of(new Entry.Held("id-6", 12, false, false)));

        assertThat(verdict().lost()).singleElement().asString().contains("e-2 was taken away");
    }

    @Test
    void findsParticipantsThatWereCountedAndAreNotThere() throws Exception {
        rows.put("e-1", List.of(new Entry.Held("id-5", -1, false, false)));

        assertThat(verdict().lost()).singleElement().asString().contains("e-1");
    }

    @Test
    void findsAFileOfWhichARowIsMissing() throws Exception {
        rows.remove("file-1-2");

        assertThat(verdict().lost()).singleElement().asString().contains("row 2 of file file-1");
    }

    @Test
    void findsAFactThatDoesNotCountOrCountsTwice() throws Exception {
        shown.put("consultations", 3L);
        facts = 6;

        assertThat(verdict().lost()).singleElement().asString().contains("3 of 4");
        assertThat(verdict().twice()).singleElement().asString().contains("6 for 5");
    }

    @Test
    void findsARegionThatIsHalfThere() {
        Map<String, String> all =
                Map.of("case", "ACTIVE", "events", "ACTIVE", "reporting", "ACTIVE");
        Set<String> traces = Set.of("a", "b");

        assertThat(half(true, new Found.Region("ACTIVE", all, traces, 2))).isEmpty();
        assertThat(half(true, new Found.Region("PREPARING", all, traces, 2))).hasSize(1);
        assertThat(half(true, new Found.Region("ACTIVE", Map.of("case", "ACTIVE"), traces, 2)))
                .hasSize(1);
        assertThat(half(true, new Found.Region("ACTIVE", all, Set.of("a"), 2))).hasSize(1);
        assertThat(half(false, new Found.Region("", Map.of(), Set.of(), 2))).isEmpty();
        assertThat(half(false, new Found.Region("", Map.of(), Set.of("a role"), 2))).hasSize(1);
    }

    @Test
    void theLedgerSurvivesItsOwnEnd() throws Exception {
        try (Ledger again = ledger()) {
            assertThat(again.expected()).containsKey("aachen");
        }
        try (Ledger again = new Ledger(folder.resolve("ledger"))) {
            assertThat(again.expected().get("aachen").held())
                    .containsEntry("m-1", FIRST)
                    .containsEntry("m-2", SECOND)
                    .doesNotContainKey("e-2");
            assertThat(again.expected().get("aachen").removed()).containsExactly("e-2");
            assertThat(again.runs()).containsEntry("kleve", true);
        }
    }

    private static List<String> half(boolean opened, Found.Region found) {
        return Checker.check("kleve", opened, found).half();
    }

    private Verdict verdict() throws Exception {
        try (Ledger ledger = ledger()) {
            return Checker.check(
                    "aachen",
                    ledger.expected().get("aachen"),
                    new Found(rows, read, counted, shown, facts));
        }
    }

    private Ledger ledger() throws Exception {
        Ledger ledger = new Ledger(folder.resolve("ledger"));
        for (String marker : List.of("m-1", "m-2", "e-1", "e-2", "file-1")) {
            ledger.write(new Entry.Tried("aachen", marker));
        }
        ledger.write(new Entry.Acknowledged("aachen", "m-1", FIRST));
        ledger.write(
                new Entry.Acknowledged("aachen", "m-2", new Entry.Held("id-2", 40, true, false)));
        ledger.write(new Entry.Acknowledged("aachen", "m-2", SECOND));
        ledger.write(new Entry.Acknowledged("aachen", "e-1", EVENT));
        ledger.write(
                new Entry.Acknowledged("aachen", "e-2", new Entry.Held("id-6", 9, false, false)));
        ledger.write(new Entry.Removed("aachen", "e-2"));
        ledger.write(new Entry.Brought("aachen", "file-1", 2));
        ledger.write(new Entry.Opened("kleve"));
        return ledger;
    }
}
