package de.hafen.tenants.region;

import de.hafen.platform.tenancy.RegionKey;
import java.util.List;

/**
 * A region's own topics that others have not heard of yet.
 *
 * @param version of the region when they were set; a later one is the newer news
 */
public record TopicNews(RegionKey region, long version, List<RegionEntry.LabelledTopic> topics) {}
