package de.hafen.walls.hostile;

import de.hafen.walls.intrusion.Forgeries;
import de.hafen.walls.intrusion.Unreachable;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.wire.Findings;

/** The command {@code deploy/walls/hostile}: so many hostile requests, with this seed. */
public final class Hostile {

    private Hostile() {}

    static void main(String[] args) throws InterruptedException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        long seed =
                args.length > 1 ? Long.parseLong(args[1]) : System.currentTimeMillis() % 100_000;
        Fortress fortress = Fortress.started();
        Findings tokens = Forgeries.run(fortress);
        Findings addresses = Unreachable.run(fortress);
        Findings replays = Replays.run(fortress);
        Findings requests = Hostility.run(fortress, count, seed);
        System.out.println(tokens.table("forged tokens"));
        System.out.println(addresses.table("unreachable addresses"));
        System.out.println(replays.table("the same key at once"));
        System.out.println(requests.table("hostile requests, seed " + seed));
        tokens.found().forEach(System.out::println);
        addresses.found().forEach(System.out::println);
        replays.found().forEach(System.out::println);
        requests.found().forEach(System.out::println);
        boolean clean =
                tokens.found().isEmpty()
                        && addresses.found().isEmpty()
                        && replays.found().isEmpty()
                        && requests.found().isEmpty();
        System.exit(clean ? 0 : 1);
    }
}
