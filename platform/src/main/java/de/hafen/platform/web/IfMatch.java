package de.hafen.platform.web;

/**
 * The version of a record that the caller has seen, from the header {@code If-Match}. As a
 * parameter of a controller's method it makes the header a duty: without it the request ends with
 * 428, with something else in it with 400.
 *
 * @param version the version seen
 */
public record IfMatch(long version) {

    /** Throws {@link ChangedMeanwhile} (412) unless the record still has the version seen. */
    public void mustBe(long current) {
        if (version != current) {
            throw new ChangedMeanwhile(current);
        }
    }
}
