package de.hafen.platform.sheets.values;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.sheets.Cell;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTests {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private final Dates dates = new Dates(CLOCK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.2.24                  | 2024-02-01T00:00
                    01.02.2024              | 2024-02-01T00:00
                    1. 2. 2024              | 2024-02-01T00:00
                    1. Feb. 2024            | 2024-02-01T00:00
                    1 February 2024         | 2024-02-01T00:00
                    3. März 2025            | 2025-03-03T00:00
                    3. Mrz 25               | 2025-03-03T00:00
                    Do, 1.2.2024            | 2024-02-01T00:00
                    Donnerstag, 1. Februar 2024 | 2024-02-01T00:00
                    2024-02-01              | 2024-02-01T00:00
                    2024-02-01T14:30:00     | 2024-02-01T14:30
                    01.02.2024 14:30        | 2024-02-01T14:30
                    01.02.2024, 9 Uhr       | 2024-02-01T09:00
                    01/02/2024              | 2024-02-01T00:00
                    12/31/2024              | 2024-12-31T00:00
                    45323                   | 2024-02-01T00:00
                    20240201                | 2024-02-01T00:00
                    5.6.71                  | 1971-06-05T00:00
                    """)
    void datesAreReadAsOfficesWriteThem(String text, LocalDateTime meant) {
        assertThat(dates.dayAndTime().read(Cell.of(text), "Datum")).isEqualTo(Reading.of(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.2.2024", "morgen", "2024", "1.13.2024", "12.2024", "1.2.0024", "0.0.00"})
    void whatIsNoDateIsRefused(String text) {
        assertThat(dates.day().read(Cell.of(text), "Datum"))
                .isEqualTo(Reading.refused("not-a-date", text));
    }

    @RepeatedTest(50)
    void everyDayIsReadBackFromEveryWayOfWriting(RepetitionInfo repetition) {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        LocalDate day = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3650));
        for (String pattern : List.of("d.M.yy", "dd.MM.yyyy", "yyyy-MM-dd", "d. MMMM yyyy")) {
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                String text = day.format(DateTimeFormatter.ofPattern(pattern, locale));
                assertThat(dates.day().read(Cell.of(text), "")).as(text).isEqualTo(Reading.of(day));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    45         | Dauer           | 45
                    45 Min.    | Dauer           | 45
                    1:30       | Dauer           | 90
                    0:45 h     | Dauer           | 45
                    1,5 Std    | Dauer           | 90
                    1,5        | Dauer           | 90
                    1,5        | Dauer (Stunden) | 90
                    2          | Dauer in Std.   | 120
                    2          | Minuten         | 2
                    1 h 30     | Dauer           | 90
                    1 Std. 15 Min. | Dauer       | 75
                    90 minutes | Duration        | 90
                    0,25h      | Dauer           | 15
                    """)
    void lengthsOfTimeBecomeMinutes(String text, String header, int minutes) {
        assertThat(Numbers.minutes().read(Cell.of(text), header)).isEqualTo(Reading.of(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang", "-5", "0", "1:30:00:00", "2000", "25:00"})
    void whatIsNoLengthOfTimeIsRefused(String text) {
        assertThat(Numbers.minutes().read(Cell.of(text), "Dauer").readable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.234,5   | 1234.5
                    1,234.5   | 1234.5
                    1.000     | 1000
                    0,5       | 0.5
                    0.5       | 0.5
                    1 234     | 1234
                    1.234.567 | 1234567
                    -12,75    | -12.75
                    """)
    void numbersHaveCommasDotsAndSpaces(String text, BigDecimal number) {
        assertThat(Numbers.decimal(text)).contains(number);
    }

    @Test
    void countsMayBeRoughButAreWhole() {
        CellReader<Integer> count = Numbers.count(10_000);

        assertThat(count.read(Cell.of("ca. 40 Personen"), "")).isEqualTo(Reading.of(40));
        assertThat(count.read(Cell.of("1.000"), "")).isEqualTo(Reading.of(1000));
        assertThat(count.read(new Cell.Amount(new BigDecimal("35.0")), ""))
                .isEqualTo(Reading.of(35));
        assertThat(count.read(Cell.of("3,5"), "").readable()).isFalse();
        assertThat(count.read(Cell.of("99999"), ""))
                .isEqualTo(Reading.refused("too-large", "99999"));
    }

    @ParameterizedTest
    @CsvSource({
        "Türkei,TR",
        "turkey,TR",
        "Türkiye,TR",
        "TUR,TR",
        "tr,TR",
        "türkisch,TR",
        "Syrien,SY",
        "USA,US",
        "Großbritannien,GB",
        "Grossbritannien,GB",
        "Elfenbeinküste,CI",
        "Kosovo,XK",
        "Südkorea,KR",
        "Suedkorea,KR",
        "Vereinigte Arabische Emirate,AE",
        "AE,AE"
    })
    void countriesAreKnownByManyNames(String text, String code) {
        assertThat(Countries.reader().find(text)).contains(code);
    }

    @Test
    void everyCountryIsKnownByItsGermanAndEnglishName() {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            assertThat(Countries.reader().find(country.getDisplayCountry(Locale.GERMAN)))
                    .contains(code);
            assertThat(Countries.reader().find(country.getDisplayCountry(Locale.ENGLISH)))
                    .contains(code);
        }
    }

    @Test
    void languagesMayHaveLevels() {
        assertThat(Languages.spoken().read(Cell.of("Deutsch B1, Englisch (C1) und Türkisch"), ""))
                .isEqualTo(
                        Reading.of(
                                List.of(
                                        new Languages.Spoken("de", "B1"),
                                        new Languages.Spoken("en", "C1"),
                                        new Languages.Spoken("tr", null))));
        assertThat(Languages.reader().find("Farsi")).contains("fa");
        assertThat(Languages.reader().find("klingonisch-b")).isEmpty();
    }

    @Test
    void codesForgiveSpellingAndEatenZeros() {
        Codes<String> codes =
                Codes.<String>named("not-a-municipality")
                        .add("05158024", "05158024", "Mettmann")
                        .add("05158036", "05158036", "Wülfrath")
                        .build();

        assertThat(codes.find("5158024")).contains("05158024");
        assertThat(codes.find("WUELFRATH ")).contains("05158036");
        assertThat(codes.several().read(Cell.of("Mettmann / Wülfrath"), ""))
                .isEqualTo(Reading.of(List.of("05158024", "05158036")));
        assertThat(codes.several().read(Cell.of("Mettmann, Köln"), ""))
                .isEqualTo(Reading.refused("not-a-municipality", "Köln"));
    }

    @Test
    void timesOfDayAreRead() {
        assertThat(dates.time().read(Cell.of("14.30 Uhr"), ""))
                .isEqualTo(Reading.of(LocalTime.of(14, 30)));
        assertThat(dates.time().read(Cell.of("9 Uhr"), ""))
                .isEqualTo(Reading.of(LocalTime.of(9, 0)));
        assertThat(dates.time().read(Cell.of("25:00"), "").readable()).isFalse();
    }

    @Test
    void brokenFormulasAreRefused() {
        assertThat(Texts.line(50).read(new Cell.Broken("#REF!"), "").readable()).isFalse();
    }

    @Test
    void addressesAreFoundInWhatPeoplePaste() {
        assertThat(Texts.email().read(Cell.of("Elif <Elif@Example.org>"), ""))
                .isEqualTo(Reading.of("elif@example.org"));
        assertThat(Texts.email().read(Cell.of("elif at example"), "").readable()).isFalse();
        assertThat(Optional.of(Texts.phone().read(Cell.of("+49 (211) 35-57"), "").readable()))
                .contains(true);
    }
}
