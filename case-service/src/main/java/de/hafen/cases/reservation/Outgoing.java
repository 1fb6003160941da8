package de.hafen.cases.reservation;

/** Letters of another feature that go out on the same rounds. */
public interface Outgoing {

    /** Sends what is due in the bound region. */
    void deliverHere();
}
