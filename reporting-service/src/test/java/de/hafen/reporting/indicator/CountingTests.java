package de.hafen.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.reporting.Deed;
import de.hafen.reporting.Golden;
import de.hafen.reporting.fact.FactState;
import de.hafen.reporting.fact.UnreadableFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountingTests {

    static final List<String> types = Golden.TYPES;

    private final Counting counting = new Counting(Indicators.load());

    @ParameterizedTest
    @FieldSource("types")
    void everyGoldenFactIsReadable(String type) {
        assertThat(Counting.reads(type, 1)).isTrue();
        assertThat(Counting.reads(type, 2)).isFalse();
        cells(Deed.of(type).state());
    }

    @Test
    void aConsultationForBothCountsOnceForEachAndOnceInTheTotal() {
        Map<CellId, Amount> cells = cells(Deed.of("consultation-held").state());

        assertThat(total(cells, "consultations")).isEqualTo(1);
        assertThat(total(cells, "consultations-person")).isEqualTo(1);
        assertThat(total(cells, "consultations-employer")).isEqualTo(1);
    }

    @Test
    void aConsultationForAPersonCountsForNoEmployer() {
        Map<CellId, Amount> cells =
                cells(
                        Deed.of("consultation-held")
                                .with(b -> b.put("audience", "PERSON").remove("employer"))
                                .state());

        assertThat(total(cells, "consultations-person")).isEqualTo(1);
        assertThat(total(cells, "consultations-employer")).isZero();
    }

    @Test
    void eachTopicCountsOnceAndMissingOnesAreUnknown() {
        Map<CellId, Amount> two = cells(Deed.of("consultation-held").state());
        Map<CellId, Amount> none =
                cells(Deed.of("consultation-held").with(b -> b.putArray("topics")).state());

        assertThat(codes(two, "topic")).containsExactlyInAnyOrder("RESIDENCE", "WORK");
        assertThat(codes(none, "topic")).containsExactly(Indicator.UNKNOWN);
    }

    @Test
    void aRegionsOwnTopicCountsUnderItsCommonOneAndNoneIsNotUnknown() {
        Map<CellId, Amount> fair = cells(Deed.of("consultation-held").state());
        Map<CellId, Amount> before =
                cells(Deed.of("consultation-held").with(b -> b.remove("ownTopics")).state());
        Map<CellId, Amount> none =
                cells(Deed.of("consultation-held").with(b -> b.putArray("ownTopics")).state());

        assertThat(codes(fair, "ownTopic")).containsExactly("WORK/JOB_FAIR");
        assertThat(codes(fair, "topic")).contains("WORK");
        assertThat(codes(before, "ownTopic")).isEmpty();
        assertThat(codes(none, "ownTopic")).isEmpty();
        assertThat(codes(none, "topic")).isEqualTo(codes(fair, "topic"));
    }

    @Test
    void aLongConsultationCountsForComparisonWithTwoHoursAtMost() {
        Map<CellId, Amount> cells =
                cells(Deed.of("consultation-held").with(b -> b.put("minutes", 300)).state());

        Amount minutes = cells.get(new CellId("minutes", "total", "", 202611, 0));
        assertThat(minutes.amount()).isEqualTo(300);
        assertThat(minutes.capped()).isEqualTo(120);
    }

    @Test
    void whatWasRetractedCountsNowhere() {
        assertThat(cells(Deed.of("consultation-retracted").state())).isEmpty();
        assertThat(cells(Deed.of("event-retracted").state())).isEmpty();
        assertThat(cells(Deed.of("member-left").state())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"on\": \"03.11.2026\"}",
                "{\"on\": \"0001-01-01\"}",
                "{\"minutes\": -1}",
                "{\"minutes\": \"45\"}",
                "{\"minutes\": 1.5}",
                "{\"topics\": [7]}",
                "{\"client\": \"Priya Sharma\"}",
                "{\"country\": \"a country with a name that is much, much longer than any code that there ever will be\"}"
            })
    void aBodyOfTheWrongFormIsUnreadable(String wrong) {
        FactState fact =
                Deed.of("consultation-held")
                        .with(b ->
                                b.setAll(
                                        (tools.jackson.databind.node.ObjectNode)
                                                tools.jackson.databind.json.JsonMapper.shared()
                                                        .readTree(wrong)))
                        .state();

        assertThatThrownBy(() -> cells(fact)).isInstanceOf(UnreadableFact.class);
    }

    @Test
    void everyIndicatorHasADefinitionInBothLanguages() {
        assertThat(Indicators.load().all())
                .allSatisfy(i -> assertThat(i.definition()).containsKeys("en", "de"))
                .extracting(Indicator::id)
                .containsExactly(
                        "consultations",
                        "consultations-person",
                        "consultations-employer",
                        "clients-reached",
                        "employers-reached",
                        "minutes",
                        "waiting",
                        "waiting-time",
                        "events",
                        "participants",
                        "members",
                        "member-countries",
                        "member-industries");
    }

    private Map<CellId, Amount> cells(FactState fact) {
        Map<CellId, Amount> cells = new HashMap<>();
        counting.count(
                fact, (cell, amount) -> cells.merge(cell, amount, Amount::plus), (p, m) -> {});
        return cells;
    }

    private static long total(Map<CellId, Amount> cells, String indicator) {
        return cells.entrySet().stream()
                .filter(c -> c.getKey().indicator().equals(indicator))
                .filter(c -> c.getKey().dimension().equals(Indicator.TOTAL))
                .mapToLong(c -> c.getValue().n())
                .sum();
    }

    private static List<String> codes(Map<CellId, Amount> cells, String dimension) {
        return new ArrayList<>(
                cells.keySet().stream()
                        .filter(c -> c.indicator().equals("consultations"))
                        .filter(c -> c.dimension().equals(dimension))
                        .map(CellId::code)
                        .toList());
    }
}
