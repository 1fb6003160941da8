package de.hafen.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTests {

    @Test
    void officialListsAreComplete() {
        assertThat(Industry.all()).hasSize(88);
        assertThat(Occupation.all()).hasSize(43);
        assertThat(District.all()).hasSize(53);
        assertThat(Municipality.all()).hasSize(22);
    }

    @Test
    void everyCodeInTablesForPeopleHasAName() {
        Map<String, Enum<?>[]> kinds =
                Map.of(
                        "audience", Audience.values(),
                        "channel", Channel.values(),
                        "eventKind", EventKind.values(),
                        "outcome", Outcome.values(),
                        "targetGroup", TargetGroup.values(),
                        "topic", Topic.values());
        kinds.forEach((kind, codes) ->
                assertThat(codes)
                        .allSatisfy(code ->
                                assertThat(CodeNames.of(kind, code.name(), Locale.GERMAN))
                                        .isNotEqualTo(code.name())));
        assertThat(CodeNames.of("topic", "HOUSING", Locale.GERMAN)).isEqualTo("Wohnen");
        assertThat(CodeNames.of("topic", "NEWER", Locale.ENGLISH)).isEqualTo("NEWER");
    }

    @Test
    void theDistrictOfMettmannHasTenMunicipalities() {
        assertThat(Municipality.ofDistrict("05158"))
                .hasSize(10)
                .extracting(Municipality::name)
                .contains("Mettmann", "Erkrath");
    }

    @Test
    void aMunicipalityKnowsItsDistrictAndLand() {
        Ags ags = new Ags("05111000");

        assertThat(ags.district()).isEqualTo("05111");
        assertThat(ags.land()).isEqualTo("05");
        assertThat(Municipality.of(ags)).map(Municipality::name).contains("Düsseldorf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5111000", "051110000", "17111000", "0511100a", "０5111000"})
    void otherTextsAreNoMunicipality(String text) {
        assertThatThrownBy(() -> new Ags(text)).isInstanceOf(NotInVocabulary.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR", "UA", "DE", "XK"})
    void countriesAreThoseOfIso3166AndKosovo(String code) {
        assertThat(new CountryCode(code).name(Locale.GERMAN)).isNotEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tr", "TUR", "XX", "ZZ", "T\u0000"})
    void otherTextsAreNoCountry(String code) {
        assertThatThrownBy(() -> new CountryCode(code)).isInstanceOf(NotInVocabulary.class);
    }

    @Test
    void languageTagsAreBroughtIntoOneForm() {
        assertThat(new LanguageTag("PT-br").value()).isEqualTo("pt-BR");
        assertThat(new LanguageTag("zh-hant").value()).isEqualTo("zh-Hant");
        assertThat(new LanguageTag("kmr").value()).isEqualTo("kmr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "x-klingon", "a", "german language", "de_DE", "\ud800"})
    void otherTextsAreNoLanguage(String text) {
        assertThatThrownBy(() -> new LanguageTag(text)).isInstanceOf(NotInVocabulary.class);
    }

    @Test
    void anOwnTopicStandsUnderACommonOne() {
        OwnTopic fair = OwnTopic.of("WORK/JOB_FAIR");

        assertThat(fair.under()).isEqualTo(Topic.WORK);
        assertThat(fair).hasToString("WORK/JOB_FAIR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JOB_FAIR", "NOWHERE/JOB_FAIR", "WORK/", "WORK/job fair", "/X"})
    void anOwnTopicWithoutACommonOneCannotBeSaid(String text) {
        assertThatThrownBy(() -> OwnTopic.of(text)).isInstanceOf(NotInVocabulary.class);
    }

    @Test
    void refusalsNeverRepeatWhatWasTyped() {
        assertThatThrownBy(() -> new CountryCode("Frau Müller")).hasMessageNotContaining("Müller");
    }
}
