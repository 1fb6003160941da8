package de.hafen.cases.retention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.hafen.cases.listing.NotAPosition;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A record whose period is over.
 *
 * @param label by which people know it
 * @param started when something last happened with it
 * @param position its place in the list
 */
public record Over(
        RetainedKind kind, UUID id, String label, LocalDate started, @JsonIgnore String position) {

    /** Where a list goes on, as the database writes it. */
    public record Place(String day, String id) {

        static final Place FIRST = new Place("-infinity", "00000000-0000-0000-0000-000000000000");

        static Place of(List<String> position) {
            if (position.size() != 2) {
                throw new NotAPosition();
            }
            return new Place(position.getFirst(), position.getLast());
        }
    }

    Place place() {
        return new Place(position, id.toString());
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "%s %s".formatted(kind, id);
    }
}
