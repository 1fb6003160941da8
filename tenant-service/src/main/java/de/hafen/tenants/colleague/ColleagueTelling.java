package de.hafen.tenants.colleague;

import de.hafen.platform.jobs.AcrossTenants;
import de.hafen.tenants.dataservice.DataServiceFailed;
import de.hafen.tenants.dataservice.DataServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells the desk who works in its region, whenever that is another than it has heard, until it was
 * heard. The newer version wins there; where two tell at once, the next round finds what differs.
 */
@Component
class ColleagueTelling {

    private static final Logger log = LoggerFactory.getLogger(ColleagueTelling.class);

    private final ColleagueRows rows;
    private final DataServices services;

    ColleagueTelling(ColleagueRows rows, DataServices services) {
        this.rows = rows;
        this.services = services;
    }

    @Scheduled(fixedDelayString = "5s", initialDelayString = "5s")
    @AcrossTenants("staff belong to the platform")
    void tell() {
        try {
            rows.untold().forEach(this::tell);
        } catch (DataAccessException | TransactionException away) {
            log.warn("can't look for colleagues: {}", away.getClass().getSimpleName());
        }
    }

    private void tell(ColleagueRows.News news) {
        try {
            long version = rows.next(news.region());
            services.tellColleagues(
                    news.region(), new ColleagueRows.ColleagueList(version, news.colleagues()));
            rows.told(news);
        } catch (DataServiceFailed later) {
            log.warn(
                    "colleagues of region {} are told later: {}",
                    news.region(),
                    later.getMessage());
        }
    }
}
