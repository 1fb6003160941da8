package de.hafen.cases.topic;

import de.hafen.platform.rights.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The region's own topics over HTTP; set in its settings, known here. */
@RestController
@RequestMapping("/api/regions/{region}/topics")
@Tag(name = "topics")
class RegionTopicController {

    private final RegionTopics topics;

    RegionTopicController(RegionTopics topics) {
        this.topics = topics;
    }

    /** The own topics, in the order of the settings. */
    record OwnTopics(List<RegionTopic> items) {}

    /** How often each was said. */
    record Uses(List<TopicUse> items) {}

    @Operation(
            operationId = "listTopics",
            summary = "The region's own topics under the common ones, also archived ones")
    @Needs("topics:read")
    @GetMapping
    OwnTopics list() {
        return new OwnTopics(topics.all());
    }

    @Operation(
            operationId = "topicUses",
            summary = "How often each own topic was said, and when last")
    @Needs("topics:read")
    @GetMapping("/uses")
    Uses uses() {
        return new Uses(topics.uses());
    }
}
