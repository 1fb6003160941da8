package de.hafen.cases.triage;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the service of the staff leaves who works in a region; never through the gateway. */
@RestController
class ColleagueListController {

    private final TriageRules triage;

    ColleagueListController(TriageRules triage) {
        this.triage = triage;
    }

    /** All who may answer enquiries, as of a version of the region's staff. */
    record ColleagueList(long version, List<Colleague> colleagues) {}

    @PutMapping("/internal/regions/{key}/colleagues")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("colleagues:tell")
    void take(@PathVariable String key, @RequestBody ColleagueList list) {
        CurrentRegion.where(new RegionKey(key))
                .run(() -> triage.hear(list.version(), list.colleagues()));
    }
}
