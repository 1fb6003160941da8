package de.hafen.reporting.indicator;

import de.hafen.reporting.indicator.Indicator.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All indicators, in the order in which they are shown. */
public final class Indicators {

    private static final String RESOURCE = "/indicator/indicators-v1.json";
    private static final String STOCK_OF_CODES = "members";

    private final Map<String, Indicator> byId;

    private Indicators(List<Indicator> all) {
        Map<String, Indicator> ids = new LinkedHashMap<>();
        all.forEach(i -> ids.put(i.id(), i));
        byId = Collections.unmodifiableMap(ids);
    }

    /** Reads the indicators that come with the service. */
    public static Indicators load() {
        try (InputStream in = Indicators.class.getResourceAsStream(RESOURCE)) {
            return new Indicators(
                    JsonMapper.shared()
                            .readValue(
                                    Objects.requireNonNull(in, RESOURCE),
                                    new TypeReference<List<Indicator>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them. */
    public Collection<Indicator> all() {
        return byId.values();
    }

    /** The indicator with this id. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The indicators that have cells of their own. */
    List<Indicator> counted() {
        return all().stream().filter(i -> i.measure() != Measure.CODES).toList();
    }

    /** Whose cells the indicator is read from: its own, or for codes those of the stock. */
    public Indicator source(Indicator indicator) {
        return indicator.measure() == Measure.CODES
                ? Objects.requireNonNull(byId.get(STOCK_OF_CODES))
                : indicator;
    }
}
