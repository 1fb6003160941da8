package de.hafen.reporting.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A figure that dashboards show and regions are compared by; data, not code (see {@code
 * indicators-v1.json}).
 *
 * @param id stable, for example {@code consultations-person}
 * @param unit what one of it is, for example {@code consultation}
 * @param fact the type of fact that it is counted from
 * @param where which of those facts count: one of these values in each of these fields
 * @param measure how it is counted
 * @param field what is summed up or told apart, where something is
 * @param period when a fact falls into a period, in words
 * @param by the dimensions that it is split by, each with the field of the fact that holds the code
 * @param definition what is counted, in each language
 */
public record Indicator(
        String id,
        String unit,
        String fact,
        Map<String, List<String>> where,
        Measure measure,
        String field,
        Period period,
        Map<String, String> by,
        Map<String, String> definition) {

    /** The dimension that has one cell for all. */
    public static final String TOTAL = "total";

    /** Dimension's code of records that have none. */
    public static final String UNKNOWN = "UNKNOWN";

    /**
     * Dimensions whose codes are a region's own. They are for its own figures: no other region has
     * them, so they are never compared, and a record without one is not unknown.
     */
    public static final Set<String> OWN = Set.of("ownTopic");

    /** How facts become a number. */
    public enum Measure {
        /** Each record once. */
        COUNT,
        /** The field's mean over the records, in whole numbers. */
        AVERAGE,
        /** The field's numbers, added up. */
        SUM,
        /** How many people take part: a sum of whole people. */
        PEOPLE,
        /** Each subject that the field names once in a period, however often it occurs. */
        DISTINCT,
        /** Each record once that is there at the end of the period. */
        STOCK,
        /** How many codes the dimension in {@code field} has among a stock. */
        CODES
    }

    /** When a fact falls into a period. */
    public enum Period {
        /** The day on which it happened is in the period. */
        HAPPENED_IN,
        /** It began before the period's end and lasts. */
        LASTS_AT_END
    }

    /** The definition in a language that there is, or in English. */
    public String definition(String language) {
        String text = definition.get(language);
        return text != null ? text : definition.getOrDefault("en", id);
    }

    /** Whether the numbers of a longer period are not the sum of those of its parts. */
    public boolean isDistinct() {
        return measure == Measure.DISTINCT;
    }

    /** Whether earlier months count too. */
    public boolean lasts() {
        return period == Period.LASTS_AT_END;
    }
}
