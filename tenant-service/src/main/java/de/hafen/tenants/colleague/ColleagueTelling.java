package de.hafen.tenants.colleague;

import de.hafen.platform.jobs.AcrossTenants;
import de.hafen.tenants.dataservice.DataServices;
import de.hafen.tenants.dataservice.Telling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the desk who works in its region, whenever that is another than it has heard, until it was
 * heard. The newer version wins there; where two tell at once, the next round finds what differs.
 */
@Component
class ColleagueTelling {

    private final ColleagueRows rows;
    private final DataServices services;

    ColleagueTelling(ColleagueRows rows, DataServices services) {
        this.rows = rows;
        this.services = services;
    }

    @Scheduled(fixedDelayString = "5s", initialDelayString = "5s")
    @AcrossTenants("staff belong to the platform")
    void tell() {
        Telling.round("colleagues", rows::untold, ColleagueRows.News::region, this::tell);
    }

    private void tell(ColleagueRows.News news) {
        long version = rows.next(news.region());
        services.tellColleagues(
                news.region(), new ColleagueRows.ColleagueList(version, news.colleagues()));
        rows.told(news);
    }
}
