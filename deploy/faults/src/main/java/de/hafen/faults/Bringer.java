package de.hafen.faults;

import de.hafen.faults.ledger.Entry;
import de.hafen.faults.ledger.Ledger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Brings files of old records into a region, and sees each through. */
final class Bringer {

    /** What a file is full of. */
    enum Content {
        CONSULTATIONS(
                "file",
                "Datum;Thema;Beratung für;Kanal;Dauer;Notiz",
                "%s;Arbeit;Person;Telefon;20;%s-%d"),
        EVENTS("list", "Datum;Teilnehmende;Veranstaltung", "%s;12;%s-%d");

        private final String marker;
        private final String columns;
        private final String row;

        Content(String marker, String columns, String row) {
            this.marker = marker;
            this.columns = columns;
            this.row = row;
        }
    }

    private static final int ROWS = 40;
    private static final long PAUSE_MILLIS = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final String region;
    private final Machine machine;
    private final Ledger ledger;
    private final String prefix;
    private final AtomicInteger files = new AtomicInteger();

    Bringer(String region, Machine machine, Ledger ledger, String prefix) {
        this.prefix = prefix;
        this.region = region;
        this.machine = machine;
        this.ledger = ledger;
    }

    /** Brings one file; returns when the platform says that it is done. */
    void bring(Content content) throws InterruptedException {
        String marker = content.marker + "-" + prefix + "-" + files.incrementAndGet();
        StringBuilder csv = new StringBuilder(content.columns + "\r\n");
        String day = LocalDate.now().minusDays(1).format(DAY);
        for (int row = 1; row <= ROWS; row++) {
            csv.append(content.row.formatted(day, marker, row)).append("\r\n");
        }
        ledger.write(new Entry.Tried(region, marker));
        String imports =
                "/api/regions/%s/%s/imports"
                        .formatted(region, content.name().toLowerCase(Locale.ROOT));
        Answer brought = machine.upload(imports, marker + ".csv", csv.toString());
        String one = imports + "/" + brought.body().path("id").asString();
        begin(one, "check", "MAPPED");
        JsonNode done = begin(one, "run", "CHECKED");
        int there =
                done.path("result").path("imported").asInt()
                        + done.path("result").path("skippedDuplicates").asInt();
        if (there != ROWS) {
            throw new IllegalStateException(marker + " was not taken whole: " + done);
        }
        ledger.write(new Entry.Brought(region, marker, ROWS));
    }

    /** Begins where it has not begun, and waits for the end. */
    private JsonNode begin(String one, String what, String from) throws InterruptedException {
        while (true) {
            JsonNode now = machine.insist("GET", one, "", Door.JSON.missingNode()).body();
            String status = now.path("status").asString();
            if (status.equals(from)) {
                machine.insist("POST", one + "/" + what, "", Door.JSON.missingNode());
            } else if (status.equals("FAILED")) {
                throw new IllegalStateException(one + " failed: " + now.path("failure"));
            } else if (!status.endsWith("ING")) {
                return now;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
