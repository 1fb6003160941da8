package de.hafen.platform.outbox;

import org.slf4j.Logger;

/** Says once that something is down and once that it is up again, however often it is tried. */
public final class Outage {

    private final Logger log;
    private final String what;
    private boolean down;

    /**
     * @param what is the matter while it is down, for the log
     */
    public Outage(Logger log, String what) {
        this.log = log;
        this.what = what;
    }

    /** It did not work. */
    public void happened(Exception cause) {
        if (!down) {
            down = true;
            log.warn("{}: {}", what, cause.toString());
        }
    }

    /** It works. */
    public void over() {
        if (down) {
            down = false;
            log.info("over: {}", what);
        }
    }
}
