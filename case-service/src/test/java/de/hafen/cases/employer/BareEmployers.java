package de.hafen.cases.employer;

import de.hafen.cases.listing.Archive;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements with which employers are found, without anything around them. */
public final class BareEmployers {

    private final EmployerReading reading;

    /** On any connection. */
    public BareEmployers(JdbcClient jdbc) {
        this.reading = new EmployerReading(jdbc);
    }

    /** How many are found. */
    public int find(String text, int limit) {
        return reading.find(text, Archive.WITHOUT, limit).size();
    }
}
