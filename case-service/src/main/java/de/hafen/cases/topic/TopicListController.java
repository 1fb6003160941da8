package de.hafen.cases.topic;

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

/** Where the service of the settings leaves what changed; never reachable through the gateway. */
@RestController
class TopicListController {

    private final RegionTopics topics;

    TopicListController(RegionTopics topics) {
        this.topics = topics;
    }

    /** All own topics of a region as of a version of its settings. */
    record TopicList(long version, List<RegionTopic> topics) {}

    @PutMapping("/internal/regions/{key}/topics")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs("topics:tell")
    void take(@PathVariable String key, @RequestBody TopicList list) {
        CurrentRegion.where(new RegionKey(key))
                .run(() -> topics.take(list.version(), list.topics()));
    }
}
