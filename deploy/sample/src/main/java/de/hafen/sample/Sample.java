package de.hafen.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Brings the records of the three first centres in, through the import and the API, signed in as
 * the demo's people; then compares the dashboards with counts over the services' tables. A second
 * run brings nothing twice.
 */
public final class Sample {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final Map<String, String> PEOPLE =
            Map.of(
                    "aachen", "yilmaz@aachen.example",
                    "duesseldorf", "brandt@duesseldorf.example",
                    "duisburg", "kaya@duisburg.example");

    private Sample() {}

    /**
     * Runs it. {@code HAFEN_URL} is the platform's address, {@code HAFEN_DEMO_PASSWORD} the
     * people's password, {@code HAFEN_DEMO_DATABASE} where to count (a JDBC address with {@code %s}
     * for the database); without the last nothing is compared.
     */
    public static void main(String[] args) {
        String platform = System.getenv().getOrDefault("HAFEN_URL", "http://localhost:8080");
        String password = System.getenv().getOrDefault("HAFEN_DEMO_PASSWORD", "");
        String database = System.getenv().getOrDefault("HAFEN_DEMO_DATABASE", "");
        Instant start = Instant.now();
        boolean equal = true;
        for (String region : List.of("duesseldorf", "aachen", "duisburg")) {
            Desktop desk = Desktop.signIn(platform, PEOPLE.getOrDefault(region, ""), password);
            LocalDate today = Moving.broughtBefore(desk, region).orElse(LocalDate.now(ZONE));
            Centre centre =
                    new Centres(today)
                            .all().stream()
                                    .filter(one -> one.region().equals(region))
                                    .findFirst()
                                    .orElseThrow();
            Reception reception = new Reception(desk, region, today);
            reception.topics();
            Moving.Moved moved = new Moving(desk, region, today).bring(centre);
            int booked = reception.open();
            System.out.printf(
                    "%s: %,d records brought in, %,d known already, %,d refused, %d recorded, %d booked%n",
                    region,
                    moved.imported(),
                    moved.known(),
                    moved.refused(),
                    moved.recorded(),
                    booked);
            equal &= moved.refused() == 0;
            equal &= database.isEmpty() || new Proof(database).holds(desk, centre, today);
        }
        System.out.printf(
                "%n%s after %d s.%n",
                equal ? "The dashboards equal the tables" : "Something differs",
                Duration.between(start, Instant.now()).toSeconds());
        System.exit(equal ? 0 : 1);
    }
}
