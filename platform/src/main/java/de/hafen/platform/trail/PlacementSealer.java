package de.hafen.platform.trail;

import de.hafen.platform.tenancy.RegionKey;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chains what is new in one placement's regions. Each seal is one statement that stands or falls by
 * itself, and everything that the next one needs is read from the tables: it may be killed between
 * any two steps.
 */
final class PlacementSealer {

    private static final Logger log = LoggerFactory.getLogger(PlacementSealer.class);
    private static final int MOST_OF_ONE_SEAL = 2_000;
    private static final int MOST_SEALS_OF_ONE_ROUND = 20;

    private final TrailKeys keys;
    private final Clock clock;
    private final Map<RegionKey, Head> known = new HashMap<>();

    PlacementSealer(TrailKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Heads that were kept elsewhere, before the first round. */
    void remember(Map<RegionKey, Head> kept) {
        kept.forEach((region, head) -> known.merge(region, head, (a, b) -> a.isBefore(b) ? b : a));
    }

    /** One round over the placement's regions; says where the chains that grew end now. */
    Map<RegionKey, Head> seal(SealRows rows, List<RegionKey> regions) throws SQLException {
        Map<RegionKey, Head> grown = new HashMap<>();
        for (RegionKey region : rows.withNews(regions)) {
            Head before = known.getOrDefault(region, Head.NONE);
            boolean more = true;
            for (int n = 0; more && n < MOST_SEALS_OF_ONE_ROUND; n++) {
                more = sealOnce(rows, region);
            }
            Head now = known.getOrDefault(region, Head.NONE);
            if (!now.equals(before)) {
                grown.put(region, now);
            }
        }
        return grown;
    }

    /** Says whether there is more than one seal takes. */
    private boolean sealOnce(SealRows rows, RegionKey region) throws SQLException {
        SealRows.News news = rows.read(region, MOST_OF_ONE_SEAL);
        if (news.entries().isEmpty()) {
            return false;
        }
        Head end = end(region, news.head());
        Seal seal =
                new Seal(
                        end.position() + 1,
                        clock.instant(),
                        news.horizon(),
                        news.newest(),
                        news.untagged(),
                        news.entries(),
                        end.mac());
        byte[] mac = keys.mac(region, seal);
        if (!rows.add(region, seal, mac)) {
            log.info("another sealer is at work in region {}", region);
            return false;
        }
        known.put(region, new Head(seal.position(), mac));
        return news.entries().size() == MOST_OF_ONE_SEAL;
    }

    /**
     * Where to go on. A chain that is shorter than it was goes on where it ended: the gap stays for
     * whoever verifies.
     */
    private Head end(RegionKey region, Head inDatabase) {
        Head before = known.getOrDefault(region, Head.NONE);
        if (before.isBefore(inDatabase) || before.equals(inDatabase)) {
            return inDatabase;
        }
        log.error(
                "the audit trail of region {} was cut or rewritten: its chain went to {} and is now"
                        + " at {}",
                region,
                before.position(),
                inDatabase.position());
        return before;
    }
}
