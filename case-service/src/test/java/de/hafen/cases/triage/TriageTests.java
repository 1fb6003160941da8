package de.hafen.cases.triage;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TriageTests {

    private static final Colleague AMIRA = new Colleague("amira", "Amira Haddad");
    private static final Colleague JONAS = new Colleague("jonas", "Jonas Weber");
    private static final Map<String, Colleague> HERE = Map.of("amira", AMIRA, "jonas", JONAS);
    private static final Asked ARABIC = asked("ar", null, Topic.WORK);
    private static final List<String> SPOKEN = List.of("ar", "de", "en", "pt", "pt-BR", "uk");
    private static final long SEED = 20261123;
    private static final int TRIED = 20_000;

    @Test
    void theFirstRuleThatFitsDecides() {
        List<TriageRule> rules =
                List.of(
                        rule("Wohnen", "jonas", null, List.of(Topic.HOUSING), "ar"),
                        rule("Arabisch", "amira", null, List.of(), "ar"),
                        rule("Alles", null, "Empfang", List.of()));

        assertThat(Triage.decide(rules, HERE, ARABIC))
                .isEqualTo(new TriageOutcome("Arabisch", AMIRA, null, List.of()));
        assertThat(Triage.decide(rules, HERE, asked("en", null, Topic.WORK)))
                .isEqualTo(new TriageOutcome("Alles", null, "Empfang", List.of()));
        assertThat(Triage.decide(rules, HERE, asked("ar", null, Topic.WORK, Topic.HOUSING)).rule())
                .isEqualTo("Wohnen");
    }

    @Test
    void whereNoRuleFitsItIsInTheOpenList() {
        List<TriageRule> rules = List.of(rule("Arabisch", "amira", null, List.of(), "ar"));

        assertThat(Triage.decide(rules, HERE, asked("de", null, Topic.WORK)))
                .isEqualTo(TriageOutcome.openList(List.of()));
        assertThat(Triage.decide(List.of(), Map.of(), ARABIC))
                .isEqualTo(TriageOutcome.openList(List.of()));
    }

    @Test
    void whoHasLeftIsPassedOver() {
        List<TriageRule> rules =
                List.of(
                        rule("Arabisch", "left", null, List.of(), "ar"),
                        rule("Arbeit", "jonas", null, List.of(Topic.WORK)));

        assertThat(Triage.decide(rules, HERE, ARABIC))
                .isEqualTo(new TriageOutcome("Arbeit", JONAS, null, List.of("Arabisch")));
        assertThat(Triage.decide(rules, Map.of(), ARABIC))
                .isEqualTo(TriageOutcome.openList(List.of("Arabisch", "Arbeit")));
    }

    @Test
    void whoAnswersALanguageAnswersItInAllCountries() {
        List<TriageRule> rules =
                List.of(
                        rule("Brasilien", "amira", null, List.of(), "pt-BR"),
                        rule("Portugiesisch", "jonas", null, List.of(), "pt"));

        assertThat(decided(rules, "pt-BR")).isEqualTo("Brasilien");
        assertThat(decided(rules, "pt-PT")).isEqualTo("Portugiesisch");
        assertThat(decided(rules, "pt")).isEqualTo("Portugiesisch");
        assertThat(decided(rules, "de")).isNull();
    }

    @Test
    void aRuleForATargetGroupDoesNotFitWhoSaidNone() {
        TriageRule nurses =
                new TriageRule(
                        "Pflege", List.of(), List.of(), List.of(TargetGroup.NURSE), "amira", null);

        assertThat(nurses.isAbout(asked("de", TargetGroup.NURSE, Topic.WORK))).isTrue();
        assertThat(nurses.isAbout(asked("de", null, Topic.WORK))).isFalse();
        assertThat(nurses.isAbout(asked("de", TargetGroup.STUDENT, Topic.WORK))).isFalse();
    }

    @Test
    void itIsWhatOneFindsByCrossingOutWhateverCannotBe() {
        Random chance = new Random(SEED);
        for (int i = 0; i < TRIED; i++) {
            List<TriageRule> rules = someRules(chance);
            Map<String, Colleague> here = some(chance);
            Asked asked =
                    new Asked(
                            some(chance, Arrays.asList(Topic.values()), 1 + chance.nextInt(3)),
                            new LanguageTag(one(chance, SPOKEN)),
                            chance.nextBoolean() ? one(chance, TARGET_GROUPS) : null);

            TriageOutcome outcome = Triage.decide(rules, here, asked);

            List<TriageRule> left = new ArrayList<>(rules);
            left.removeIf(it -> !it.topics().isEmpty() && disjoint(it.topics(), asked.topics()));
            left.removeIf(it ->
                    !it.languages().isEmpty()
                            && !it.languages().contains(asked.language())
                            && !it.languages().contains(primary(asked.language())));
            left.removeIf(it ->
                    !it.targetGroups().isEmpty()
                            && !it.targetGroups()
                                    .containsAll(
                                            asked.targetGroup() == null
                                                    ? List.of(TargetGroup.values())
                                                    : List.of(asked.targetGroup())));
            left.removeIf(it -> it.office() == null && !here.containsKey(it.colleagueId()));
            if (left.isEmpty()) {
                assertThat(outcome.rule()).isNull();
                assertThat(outcome.colleague()).isNull();
                assertThat(outcome.office()).isNull();
            } else {
                assertThat(outcome.rule()).isEqualTo(left.getFirst().name());
                assertThat(outcome.office()).isEqualTo(left.getFirst().office());
                assertThat(outcome.colleague() == null).isEqualTo(outcome.office() != null);
            }
        }
    }

    private static final List<TargetGroup> TARGET_GROUPS = List.of(TargetGroup.values());

    private static @Nullable String decided(List<TriageRule> rules, String language) {
        return Triage.decide(rules, HERE, asked(language, null, Topic.WORK)).rule();
    }

    private static List<TriageRule> someRules(Random chance) {
        List<TriageRule> rules = new ArrayList<>();
        int number = chance.nextInt(6);
        for (int i = 0; i < number; i++) {
            boolean office = chance.nextBoolean();
            rules.add(
                    new TriageRule(
                            "rule " + i,
                            some(chance, Arrays.asList(Topic.values()), chance.nextInt(6)),
                            some(chance, SPOKEN, chance.nextInt(4)).stream()
                                    .map(LanguageTag::new)
                                    .toList(),
                            some(chance, TARGET_GROUPS, chance.nextInt(3)),
                            office ? null : one(chance, List.of("amira", "jonas", "left")),
                            office ? "Empfang" : null));
        }
        return rules;
    }

    private static Map<String, Colleague> some(Random chance) {
        Map<String, Colleague> here = new HashMap<>(HERE);
        here.keySet().removeIf(_ -> chance.nextInt(3) == 0);
        return here;
    }

    private static <T> List<T> some(Random chance, List<T> all, int number) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            some.add(one(chance, all));
        }
        return some;
    }

    private static <T> T one(Random chance, List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private static boolean disjoint(List<Topic> some, List<Topic> others) {
        return some.stream().noneMatch(others::contains);
    }

    private static LanguageTag primary(LanguageTag tag) {
        return new LanguageTag(tag.value().split("-")[0]);
    }

    private static Asked asked(String language, @Nullable TargetGroup group, Topic... topics) {
        return new Asked(List.of(topics), new LanguageTag(language), group);
    }

    private static TriageRule rule(
            String name,
            @Nullable String colleague,
            @Nullable String office,
            List<Topic> topics,
            String... languages) {
        return new TriageRule(
                name,
                topics,
                Arrays.stream(languages).map(LanguageTag::new).toList(),
                List.of(),
                colleague,
                office);
    }
}
