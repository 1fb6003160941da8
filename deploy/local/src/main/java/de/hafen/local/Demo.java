package de.hafen.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./hafen demo}: runs the sample's own program, which brings invented records in through the
 * API like any other user. It gets the address and a password, and no way around the door.
 */
final class Demo {

    private final Home home;
    private final Environment environment;
    private final Path tree;

    Demo(Home home, Environment environment, Path tree) {
        this.home = home;
        this.environment = environment;
        this.tree = tree;
    }

    void run(List<String> words) throws Exception {
        Ports ports = Ports.last(home);
        if (new Processes(home).running(Service.GATEWAY.module()).isEmpty()) {
            throw new Stopped("Hafen does not run; start it with ./hafen up");
        }
        Path target = tree.resolve("deploy/sample/target");
        if (!Files.isDirectory(target)) {
            throw new Stopped("The sample is not built; run ./hafen up once more.");
        }
        MasterKey key = MasterKey.of(home);
        ServiceSettings settings = new ServiceSettings(environment, key, ports);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Apps.java(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                target.resolve("sample.jar") + ":" + target.resolve("lib") + "/*",
                                "de.hafen.sample.Sample"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("HAFEN_URL", settings.url());
        builder.environment().put("HAFEN_DEMO_PASSWORD", settings.demoPassword());
        // only to count afterwards: what the dashboards show must be what the tables hold
        builder.environment()
                .put(
                        "HAFEN_DEMO_DATABASE",
                        Administrator.of(environment, key).address(settings.postgres()));
        System.exit(builder.start().waitFor());
    }
}
