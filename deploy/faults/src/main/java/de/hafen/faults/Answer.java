package de.hafen.faults;

import tools.jackson.databind.JsonNode;

/**
 * What a call was answered with.
 *
 * @param status 0 where no answer came
 * @param body nothing where it is no JSON
 * @param version the record's version as the answer names it
 */
record Answer(int status, JsonNode body, String version) {

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Whether the same call may succeed later. */
    boolean mayPass() {
        return status == 0 || status == 401 || status == 409 || status == 429 || status >= 500;
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
