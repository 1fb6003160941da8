package de.hafen.faults.ledger;

/** One line of the ledger. */
public sealed interface Entry {

    /** A client is about to send it for the first time; whether it arrives is not known yet. */
    record Tried(String region, String marker) implements Entry {}

    /** The platform has confirmed that the record is there and looks so. */
    record Acknowledged(String region, String marker, Held held) implements Entry {}

    /** The platform has confirmed that it took the record away. */
    record Removed(String region, String marker) implements Entry {}

    /** The platform has confirmed that a file with that many rows is imported. */
    record Brought(String region, String marker, int rows) implements Entry {}

    /** The platform has confirmed that the region is open. */
    record Opened(String region) implements Entry {}

    /** The platform has confirmed that nothing is left of the region's run. */
    record Undone(String region) implements Entry {}

    /**
     * A consultation or an event as one side knows it.
     *
     * @param id the platform's
     * @param number what corrections change: a consultation's minutes, an event's participants; -1
     *     where they were not counted yet
     * @param done whether a consultation's follow-up is done
     * @param retracted whether a consultation counts no longer
     */
    record Held(String id, int number, boolean done, boolean retracted) {}

    /** The line in the file. */
    default String line() {
        return switch (this) {
            case Tried(String region, String marker) -> "tried\t" + region + "\t" + marker;
            case Acknowledged(String region, String marker, Held held) ->
                    "acknowledged\t%s\t%s\t%s\t%d\t%s\t%s"
                            .formatted(
                                    region,
                                    marker,
                                    held.id(),
                                    held.number(),
                                    held.done(),
                                    held.retracted());
            case Removed(String region, String marker) -> "removed\t" + region + "\t" + marker;
            case Brought(String region, String marker, int rows) ->
                    "brought\t" + region + "\t" + marker + "\t" + rows;
            case Opened(String region) -> "opened\t" + region;
            case Undone(String region) -> "undone\t" + region;
        };
    }

    /** Reads a line of the file. */
    static Entry of(String line) {
        String[] words = line.split("\t", -1);
        return switch (words[0]) {
            case "tried" -> new Tried(words[1], words[2]);
            case "acknowledged" ->
                    new Acknowledged(
                            words[1],
                            words[2],
                            new Held(
                                    words[3],
                                    Integer.parseInt(words[4]),
                                    Boolean.parseBoolean(words[5]),
                                    Boolean.parseBoolean(words[6])));
            case "removed" -> new Removed(words[1], words[2]);
            case "brought" -> new Brought(words[1], words[2], Integer.parseInt(words[3]));
            case "opened" -> new Opened(words[1]);
            case "undone" -> new Undone(words[1]);
            default -> throw new IllegalArgumentException("not a line of a ledger: " + line);
        };
    }
}
