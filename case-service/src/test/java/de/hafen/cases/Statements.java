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

    /** The list of regions is read again from time to time, whoever works just then. */
    private static final String REGISTRY = "from region]";

    private Statements() {}

    /** The statements that the work runs, in their order. */
    public static List<String> of(Runnable work) {
        ListAppender<ILoggingEvent> heard = new OwnThread();
        heard.start();
        SPEAKERS.forEach(name -> listen(name, heard));
        try {
            work.run();
        } finally {
            SPEAKERS.forEach(name -> leave(name, heard));
        }
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(it -> !it.startsWith("Executing prepared SQL") || it.contains("["))
                .filter(it -> !it.contains(REGISTRY))
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

    /** Hears its own thread only: the relay works beside it. */
    private static final class OwnThread extends ListAppender<ILoggingEvent> {

        private final Thread own = Thread.currentThread();

        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread().equals(own)) {
                super.append(event);
            }
        }
    }
}
