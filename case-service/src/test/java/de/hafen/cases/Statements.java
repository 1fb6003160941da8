package de.hafen.cases;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Listens to the SQL statements of a piece of work, those of Hibernate and those of JdbcClient. */
public final class Statements {

    private static final List<String> SPEAKERS =
            List.of("org.hibernate.SQL", "org.springframework.jdbc.core.JdbcTemplate");

    private Statements() {}

    /** The statements that the work runs, in their order. */
    public static List<String> of(Runnable work) {
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        SPEAKERS.forEach(name -> listen(name, heard));
        try {
            work.run();
        } finally {
            SPEAKERS.forEach(name -> leave(name, heard));
        }
        String here = Thread.currentThread().getName();
        return heard.list.stream()
                .filter(event -> event.getThreadName().equals(here)) // the relay works beside it
                .map(ILoggingEvent::getFormattedMessage)
                .filter(it -> !it.startsWith("Executing prepared SQL") || it.contains("["))
                .toList();
    }

    private static void listen(String name, ListAppender<ILoggingEvent> heard) {
        Logger logger = (Logger) LoggerFactory.getLogger(name);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(heard);
    }

    private static void leave(String name, ListAppender<ILoggingEvent> heard) {
        Logger logger = (Logger) LoggerFactory.getLogger(name);
        logger.setLevel(null);
        logger.setAdditive(true);
        logger.detachAppender(heard);
    }
}
