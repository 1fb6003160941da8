package de.hafen.tenants.settings;

import de.hafen.platform.jobs.AcrossTenants;
import de.hafen.tenants.dataservice.DataServices;
import de.hafen.tenants.dataservice.Telling;
import de.hafen.tenants.region.Regions;
import de.hafen.tenants.region.TopicNews;
import de.hafen.vocabulary.OwnTopic;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the desk which own topics its region has: at once when they were set here, and again until
 * it was heard. What is told twice or late does no harm, because the newer version wins there.
 */
@Component
class TopicTelling {

    private final Regions regions;
    private final DataServices services;
    private final TaskExecutor threads;

    TopicTelling(Regions regions, DataServices services, TaskExecutor applicationTaskExecutor) {
        this.regions = regions;
        this.services = services;
        this.threads = applicationTaskExecutor;
    }

    /** A region's settings are another now. */
    record Changed() {}

    /** What the desk is told. */
    record TopicList(long version, List<Named> topics) {

        /** One own topic. */
        record Named(OwnTopic topic, String label, @Nullable String english, boolean archived) {}

        static TopicList of(TopicNews news) {
            return new TopicList(
                    news.version(),
                    news.topics().stream()
                            .map(it ->
                                    new Named(
                                            it.topic(),
                                            it.label(),
                                            it.english(),
                                            Boolean.TRUE.equals(it.archived())))
                            .toList());
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(Changed settings) {
        threads.execute(this::tell);
    }

    /** Also what a killed process left, or the desk could not take. */
    @Scheduled(fixedDelayString = "3s", initialDelayString = "3s")
    @AcrossTenants("settings belong to the platform")
    void tell() {
        Telling.round("own topics", regions::untoldTopics, TopicNews::region, this::tell);
    }

    private void tell(TopicNews news) {
        services.tellTopics(news.region(), TopicList.of(news));
        regions.told(news);
    }
}
