package de.hafen.cases.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "Müller, Mueller",
        "Müller, Muller",
        "Mu\u0308ller, Müller",
        "Weiß, Weiss",
        "Yıldız, Yildiz",
        "YILDIZ, yıldız",
        "İnci, Inci",
        "Şahin, Sahin",
        "Олена, Olena",
        "Шевченко, Shevchenko",
        "Шевченко, Schevchenko",
        "Юлія, Yuliia",
        "Юлія, Julia",
        "Андрій, Andriy",
        "Андрей, Andrei",
        "Марія, Maria",
        "Галина, Halyna",
        "Ігор, Ihor",
        "Сергей, Sergey",
        "Nguyễn, Nguyen",
        "Đặng, Dang",
        "Łukasz, Lukasz",
        "Øystein, Oystein",
        "Åse, Ase",
        "Γιώργος, Giorgos",
        "Θεόδωρος, Theodoros",
        "Əliyev, Aliyev",
        "O’Brien, OBrien",
        "Jović, Yovic",
        "Alexandra, Aleksandra",
        "ﬁnn, Finn",
        "Müller-Lüdenscheidt, mueller luedenscheidt",
    })
    void spellingsOfOneNameFoldToTheSame(String one, String other) {
        assertThat(Spelling.key(one)).contains(Spelling.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"Müller, Möller", "Yıldız, Yılmaz", "Олена, Олег", "Nguyen, Ngoc"})
    void differentNamesStayDifferent(String one, String other) {
        assertThat(Spelling.fold(one)).isNotEqualTo(Spelling.fold(other));
    }

    @Test
    void anUnclearCyrillicLetterIsReadBothWays() {
        assertThat(Spelling.words("Галина")).containsExactly(List.of("halina", "galina"));
        assertThat(Spelling.words("Ігор")).containsExactly(List.of("ihor"));
    }

    @Test
    void scriptsWithoutATableAreFoundInTheirOwnLetters() {
        assertThat(Spelling.fold("محمد")).isEqualTo("محمد");
        assertThat(Spelling.fold("王 小明")).isEqualTo("王 小明");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller",
                "Mueller",
                "Юлія",
                "Shevchenko",
                "Yıldız",
                "Joel",
                "Xenia",
                "Weiß"
            })
    void everyBeginningOfAWordFoldsToABeginning(String name) {
        String whole = Spelling.fold(name);

        for (int end = 1; end <= name.length(); end++) {
            assertThat(whole).startsWith(Spelling.fold(name.substring(0, end)));
        }
    }

    @Test
    void theKeyHasABlankBeforeEachWordAndEachWordOnce() {
        assertThat(Spelling.key("Olena", null, "Олена Müller")).isEqualTo(" olena muler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "\\", "'; drop table client --", "\u0000", "\ud800"})
    void foldedTextIsSafeInAPattern(String text) {
        assertThat(Spelling.fold(text)).doesNotContain("%", "_", "\\", "'", "\u0000", "\ud800");
    }

    @RepeatedTest(50)
    void foldingTwiceChangesNothingAndNeverFails(RepetitionInfo round) {
        Random chance = new Random(round.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.appendCodePoint(chance.nextInt(i % 2 == 0 ? 0x530 : 0x2FFFF));
        }

        String once = Spelling.fold(text.toString());

        assertThat(Spelling.fold(Spelling.fold(once))).isEqualTo(Spelling.fold(once));
    }
}
