package de.hafen.faults;

import de.hafen.faults.Trouble.Blow;
import de.hafen.faults.Trouble.Kill;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * {@code deploy/faults/run}: makes every kind of trouble so many times, and prints what came of it.
 */
final class Faults {

    private Faults() {}

    static void main(String[] args) throws Exception {
        Map<String, String> words = words(args);
        long seed = Long.parseLong(words.getOrDefault("seed", "1"));
        int times = Integer.parseInt(words.getOrDefault("times", "40"));
        int perRound = Integer.parseInt(words.getOrDefault("per-round", "3"));
        int minutes = Integer.parseInt(words.getOrDefault("minutes", "600"));
        String only = words.getOrDefault("only", ".*");
        Path home = Path.of(words.getOrDefault("home", "target/faults")).toAbsolutePath();
        Path tree = Path.of(words.getOrDefault("tree", ".")).toAbsolutePath();
        int port = Integer.parseInt(words.getOrDefault("port", "18080"));
        boolean well;
        Stage.clear(home);
        try (Stage stage = new Stage(home, port, tree)) {
            stage.start();
            try (Scene scene = new Scene(stage, home.resolve("ledger"), seed)) {
                Campaign campaign = new Campaign(scene, System.out);
                List<Kill> kills =
                        Kills.all().stream().filter(it -> it.name().matches(only)).toList();
                List<Blow> blows =
                        Blows.all(stage.disk().canBeFilled()).stream()
                                .filter(it -> it.name().matches(only))
                                .toList();
                long end = System.currentTimeMillis() + 60_000L * minutes;
                for (List<Kill> round : rounds(kills, times, perRound, seed)) {
                    if (System.currentTimeMillis() < end) {
                        campaign.round(round);
                    }
                }
                for (int i = 0; i < times * blows.size(); i++) {
                    if (System.currentTimeMillis() < end) {
                        campaign.strike(List.of(blows.get(i % blows.size())));
                    }
                }
                campaign.last();
                System.out.println();
                System.out.print(campaign.tally().table());
                campaign.tally().complaints().forEach(System.out::println);
                campaign.tally().late().forEach(System.out::println);
                System.out.println("seed " + seed);
                well = campaign.tally().complaints().isEmpty() && campaign.tally().late().isEmpty();
            }
        }
        System.exit(well ? 0 : 1);
    }

    /**
     * Each place so many times, in a seeded order.
     *
     * @param perRound how often each process dies before everything is compared
     */
    static List<List<Kill>> rounds(List<Kill> kills, int times, int perRound, long seed) {
        Random chance = new Random(seed);
        Map<String, Deque<Kill>> waiting = new HashMap<>();
        List<Kill> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            List<Kill> again = new ArrayList<>(kills);
            Collections.shuffle(again, chance);
            all.addAll(again);
        }
        all.forEach(it -> waiting.computeIfAbsent(it.victim(), _ -> new ArrayDeque<>()).add(it));
        List<List<Kill>> rounds = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Kill> round = new ArrayList<>();
            for (int i = 0; i < perRound; i++) {
                waiting.values().stream()
                        .filter(its -> !its.isEmpty())
                        .forEach(its -> round.add(its.remove()));
            }
            waiting.values().removeIf(Deque::isEmpty);
            rounds.add(round);
        }
        return rounds;
    }

    private static Map<String, String> words(String[] args) {
        Map<String, String> words = new HashMap<>();
        for (String word : args) {
            String[] pair = word.replaceFirst("^--", "").split("=", 2);
            words.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        return words;
    }
}
