package de.hafen.tenants.region;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceTransactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** All regions of the platform. */
@Component
@ServiceTransactional
public class Regions {

    private final RegionRows rows;
    private final Clock clock;

    Regions(RegionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The region with that key. */
    public Optional<RegionEntry> find(RegionKey key) {
        return rows.find(key);
    }

    /** The region with that key; a problem where there is none. */
    public RegionEntry get(RegionKey key) {
        return rows.find(key).orElseThrow(() -> new NoSuchRegion(key));
    }

    /** All regions, in the order in which they came. */
    public List<RegionEntry> all() {
        return rows.all();
    }

    /** All that are open. */
    public List<RegionEntry> active() {
        return rows.all().stream().filter(it -> it.status() == RegionStatus.ACTIVE).toList();
    }

    /** Throws where no region may get this key or name. */
    public void checkFree(RegionKey key, RegionProfile profile) {
        if (rows.wasUsed(key)) {
            throw new RegionKeyUsed(key);
        }
        boolean taken =
                rows.all().stream()
                        .filter(it -> !it.key().equals(key))
                        .anyMatch(it -> it.profile().shortName().equals(profile.shortName()));
        if (taken) {
            throw new ShortNameTaken();
        }
    }

    /**
     * Enters a region that nobody may enter yet; harmless where that was done before.
     *
     * @param orderedAt decides its place among the regions, whoever is ready first
     */
    public void register(
            RegionKey key, RegionProfile profile, String placement, Instant orderedAt) {
        checkFree(key, profile);
        try {
            rows.insert(key, profile, placement, orderedAt);
        } catch (DuplicateKeyException sameShortName) {
            throw new ShortNameTaken();
        }
    }

    /** Opens the region; from now on its key is used for ever. */
    public void activate(RegionKey key) {
        get(key);
        rows.activate(key, clock.instant());
    }

    /** Closes an open region for a while. */
    public void suspend(RegionKey key) {
        get(key);
        rows.suspend(key);
    }

    /** Forgets a region that never was open; harmless where there is none. */
    public void forget(RegionKey key) {
        rows.deleteUnopened(key);
    }

    /**
     * Changes profile and options, if nobody else did since that version.
     *
     * @return the region as it is now
     */
    public RegionEntry change(
            RegionKey key, long version, RegionProfile profile, RegionEntry.Options options) {
        RegionEntry before = get(key);
        try {
            if (before.version() != version || !rows.update(key, version, profile, options)) {
                throw new SettingsChanged(before.version());
            }
        } catch (DuplicateKeyException sameShortName) {
            throw new ShortNameTaken();
        }
        return get(key);
    }

    /** Own topics that were set and not told to the service that needs them. */
    public List<TopicNews> untoldTopics() {
        return rows.untoldTopics();
    }

    /** That service has heard of them. */
    public void told(TopicNews news) {
        rows.toldTopics(news.region(), news.version());
    }
}
