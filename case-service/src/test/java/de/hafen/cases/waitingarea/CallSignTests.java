package de.hafen.cases.waitingarea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallSignTests {

    private static final String SEED = "%d";

    @Test
    void noSignIsGivenTwiceInADay() {
        Random days = new Random(20261123);
        for (int day = 0; day < 40; day++) {
            long seed = days.nextLong();
            List<String> signs = signs(seed, CallSign.inADay());

            assertThat(signs).as(SEED, seed).doesNotHaveDuplicates();
        }
    }

    @Test
    void theFirstHundredsAreALetterAndTwoDigits() {
        assertThat(signs(7, 600)).allMatch(it -> it.matches("[A-Z] [2-9][1-9]"));
    }

    @Test
    void noLetterOrNumberIsMistakenForAnotherOrOffends() {
        assertThat(signs(11, CallSign.inADay()))
                .noneMatch(it -> it.matches("[BDPNSIJYOQUVWCEG] .*"))
                .noneMatch(it -> it.matches(". (28|69|74|84|88|444|666|888)"))
                .noneMatch(it -> it.endsWith("0"))
                .noneMatch(it -> it.matches(". 1\\d"));
    }

    @Test
    void aSignDoesNotTellHowManyCameBefore() {
        int next = 0;
        for (long seed = 1; seed <= 200; seed++) {
            List<String> two = signs(seed, 2);
            if (number(two.getLast()) == number(two.getFirst()) + 1) {
                next++;
            }
        }

        assertThat(next).isLessThan(20);
    }

    @Test
    void anotherDayHasAnotherOrder() {
        assertThat(signs(1, 20)).isNotEqualTo(signs(2, 20));
    }

    @Test
    void whenAllAreGivenThatIsSaid() {
        assertThatThrownBy(() -> CallSign.of(1, CallSign.inADay() + 1))
                .isInstanceOf(NoCallSignLeft.class);
    }

    private static List<String> signs(long seed, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(n -> CallSign.of(seed, n).text()).toList();
    }

    private static int number(String sign) {
        return Integer.parseInt(sign.substring(2));
    }
}
