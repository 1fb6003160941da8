package de.hafen.faults.proxy;

/** The weather of one proxy, at which its crossings look before each message. */
final class Sky {

    private static final long SLOW_MILLIS = 40;

    private Weather weather = Weather.CALM;

    synchronized void become(Weather next) {
        weather = next;
        notifyAll();
    }

    /** Before a request passes. */
    void request() {
        slow();
        waitWhile(Weather.SILENT, Weather.SILENT);
    }

    /** Before an answer passes. */
    void answer() {
        waitWhile(Weather.SILENT, Weather.NO_ANSWERS);
    }

    /** Before a connection is opened. */
    void waitForCalm() {
        waitWhile(Weather.SILENT, Weather.SILENT);
    }

    private void slow() {
        boolean slow;
        synchronized (this) {
            slow = weather == Weather.SLOW;
        }
        if (slow) {
            try {
                Thread.sleep(SLOW_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void waitWhile(Weather one, Weather other) {
        while (weather == one || weather == other) {
            try {
                wait();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
