package de.hafen.tenants.dataservice;

import de.hafen.platform.tenancy.RegionKey;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * News for the data services, told until they were heard. What can't be told now holds up nothing
 * else: it is found untold in the next round.
 */
public final class Telling {

    private static final Logger log = LoggerFactory.getLogger(Telling.class);

    private Telling() {}

    /**
     * One round.
     *
     * @param what the news, for the log
     * @param untold what was not heard yet
     * @param whose the region of one, for the log
     * @param tell tells one and writes down that it was heard
     */
    public static <N> void round(
            String what, Supplier<List<N>> untold, Function<N, RegionKey> whose, Consumer<N> tell) {
        try {
            untold.get().forEach(news -> one(what, whose.apply(news), () -> tell.accept(news)));
        } catch (DataAccessException | TransactionException away) {
            log.warn("can't look for {}: {}", what, away.getClass().getSimpleName());
        }
    }

    private static void one(String what, RegionKey region, Runnable telling) {
        try {
            telling.run();
        } catch (DataServiceFailed later) {
            log.warn("{} of region {} are told later: {}", what, region, later.getMessage());
        }
    }
}
