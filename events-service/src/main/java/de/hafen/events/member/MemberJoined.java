package de.hafen.events.member;

import de.hafen.platform.outbox.Fact;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Industry;
import java.time.LocalDate;
import java.util.List;

/**
 * A member belongs to a network; said again when what it says changes.
 *
 * @param network the network's pseudonym
 */
public record MemberJoined(
        LocalDate on,
        String network,
        MemberKind memberKind,
        List<CountryCode> countries,
        List<Industry> industries)
        implements Fact {

    @Override
    public String type() {
        return "member-joined";
    }

    @Override
    public int v() {
        return 1;
    }
}
