package de.hafen.cases.consent;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.consent.Standing.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");

    @Test
    void whoeverWasNotAskedHasSaidNothing() {
        assertThat(Standing.of(List.of())).isEqualTo(Standing.NONE);
    }

    @Test
    void aPaperOfLastWeekDoesNotUndoYesterdaysNo() {
        Said no = new Said(Standing.WITHDRAWN, DAY.minusDays(1), AT.minusSeconds(86_400));
        Said paper = new Said(Standing.GIVEN, DAY.minusDays(7), AT);

        assertThat(Standing.of(List.of(no, paper))).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void whoeverSaysNoAndYesOnOneDayHasSaidWhatWasWrittenDownLast() {
        Said no = new Said(Standing.WITHDRAWN, DAY, AT);
        Said yes = new Said(Standing.GIVEN, DAY, AT.plusSeconds(60));

        assertThat(Standing.of(List.of(yes, no))).isEqualTo(Standing.GIVEN);
        assertThat(Standing.of(List.of(no, new Said(Standing.GIVEN, DAY, AT))))
                .isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void onlyAReminderIsAllowedUntilSomebodySaysNo() {
        assertThat(
                        Arrays.stream(ConsentPurpose.values())
                                .filter(it -> it.isAllowedBy(Standing.NONE)))
                .containsExactly(ConsentPurpose.CONTACT);
        assertThat(ConsentPurpose.values())
                .allMatch(it -> it.isAllowedBy(Standing.GIVEN))
                .noneMatch(it -> it.isAllowedBy(Standing.WITHDRAWN));
    }

    @RepeatedTest(300)
    void anythingGoesOnlyIfTheLastWordWasYesInWhicheverOrderItIsRead(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<Said> said =
                new ArrayList<>(
                        IntStream.range(0, 1 + random.nextInt(8))
                                .mapToObj(_ -> said(random))
                                .toList());
        Standing standing = Standing.of(said);
        Said last = new Said(Standing.WITHDRAWN, DAY.plusDays(30), AT);

        Collections.shuffle(said, random);

        assertThat(Standing.of(said)).isEqualTo(standing);
        assertThat(said)
                .anyMatch(it -> it.what() == standing)
                .noneMatch(it ->
                        standing == Standing.GIVEN
                                && it.what() == Standing.WITHDRAWN
                                && said.stream()
                                        .filter(one -> one.what() == Standing.GIVEN)
                                        .allMatch(yes -> yes.on().isBefore(it.on())));
        said.add(random.nextInt(said.size()), last);
        assertThat(Standing.of(said)).isEqualTo(Standing.WITHDRAWN);
    }

    private static Said said(Random random) {
        return new Said(
                random.nextBoolean() ? Standing.GIVEN : Standing.WITHDRAWN,
                DAY.plusDays(random.nextInt(5)),
                AT.plusSeconds(random.nextInt(3)));
    }
}
