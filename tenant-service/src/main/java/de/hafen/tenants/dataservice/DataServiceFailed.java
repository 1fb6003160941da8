package de.hafen.tenants.dataservice;

/** A data service did not do what it was asked; the message may be shown to administrators. */
public final class DataServiceFailed extends RuntimeException {

    private final int status;
    private final boolean mayPass;

    /**
     * @param message what happened, in plain English
     * @param status HTTP status; 0 where there was no answer
     * @param mayPass whether trying again may work
     */
    public DataServiceFailed(String message, int status, boolean mayPass) {
        super(message);
        this.status = status;
        this.mayPass = mayPass;
    }

    int status() {
        return status;
    }

    /** Whether trying again may work. */
    public boolean mayPass() {
        return mayPass;
    }
}
