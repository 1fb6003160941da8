package de.hafen.cases.waitingarea;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What is called: a letter and a number, easy to say in German and English and hard to mistake. It
 * tells neither who somebody is nor how many came before.
 *
 * @param text for example {@code K 27}
 */
public record CallSign(String text) {

    /** No two that sound or look alike (B, D, P, T; M, N; F, S; I, J, Y; O, Q, U; V, W). */
    private static final String LETTERS = "AFHKLMRTXZ";

    /**
     * From 20 on, for thirteen sounds like thirty; no tens, for the same reason; none that stand
     * for something that nobody wants to be called.
     */
    private static final List<Integer> SHORT =
            IntStream.range(20, 100)
                    .filter(it -> it % 10 != 0)
                    .filter(it -> !List.of(28, 69, 74, 84, 88).contains(it))
                    .boxed()
                    .toList();

    /** For days on which more come than there are short ones. */
    private static final List<Integer> LONG =
            IntStream.range(201, 1_000)
                    .filter(it -> it % 10 != 0)
                    .filter(it -> !List.of(444, 666, 888).contains(it))
                    .boxed()
                    .toList();

    private static final int SHORT_ONES = LETTERS.length() * SHORT.size();
    private static final int ALL = SHORT_ONES + LETTERS.length() * LONG.size();

    /** How many a day has. */
    static int inADay() {
        return ALL;
    }

    /**
     * The n-th sign of a day; each is given once, in an order that only the day's seed knows.
     *
     * @param number from 1 on
     */
    static CallSign of(long seed, int number) {
        if (number < 1 || number > ALL) {
            throw new NoCallSignLeft();
        }
        int index = number - 1;
        return index < SHORT_ONES
                ? sign(shuffled(seed, index, SHORT_ONES), SHORT)
                : sign(shuffled(~seed, index - SHORT_ONES, ALL - SHORT_ONES), LONG);
    }

    private static CallSign sign(int at, List<Integer> numbers) {
        char letter = LETTERS.charAt(at % LETTERS.length());
        return new CallSign(letter + " " + numbers.get(at / LETTERS.length()));
    }

    /** A full cycle through all of them: a step that shares no divisor with their number. */
    private static int shuffled(long seed, int index, int size) {
        RandomGenerator chance = new SplittableRandom(seed);
        int begin = chance.nextInt(size);
        int step = 1 + chance.nextInt(size - 1);
        while (gcd(step, size) != 1) {
            step = 1 + step % (size - 1);
        }
        return (int) ((begin + (long) step * index) % size);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    @Override
    public String toString() {
        return text;
    }
}
