package de.hafen.sample;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Seeded chance: the same seed gives the same records on every machine. */
final class Chance {

    private final RandomGenerator random;

    Chance(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** True with the given probability, 0 to 1. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from 0 (included) to 1. */
    double share() {
        return random.nextDouble();
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One of the things, each as probable as its weight. */
    <T> T weighted(List<T> things, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * things.stream().mapToDouble(weight).sum();
        for (T thing : things) {
            left -= weight.applyAsDouble(thing);
            if (left < 0) {
                return thing;
            }
        }
        return things.getLast();
    }
}
