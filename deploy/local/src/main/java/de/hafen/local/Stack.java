package de.hafen.local;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All parts of one local platform, with the settings and ports of this start. */
final class Stack {

    private final Home home;
    private final MasterKey key;
    private final Ports ports;
    private final Apps apps;
    private final ServiceSettings settings;

    Stack(Home home, Environment environment, MasterKey key, Ports ports, Apps apps) {
        this.home = home;
        this.key = key;
        this.ports = ports;
        this.apps = apps;
        this.settings = new ServiceSettings(environment, key, ports);
    }

    ServiceSettings settings() {
        return settings;
    }

    /** Names of the parts that belong to this start, servers first. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (settings.ownPostgres()) {
            names.add(PostgresServer.NAME);
        }
        if (settings.ownRedis()) {
            names.add(RedisServer.NAME);
        }
        if (settings.ownMailbox()) {
            names.add(Mailbox.NAME);
        }
        for (Service service : Service.values()) {
            names.add(service.module());
        }
        return names;
    }

    /** What services need before they can start. */
    List<Part> servers() throws IOException, InterruptedException {
        List<Part> parts = new ArrayList<>();
        if (settings.ownPostgres()) {
            parts.add(new PostgresServer(home, key).part(ports.of(PostgresServer.NAME)));
        }
        if (settings.ownRedis()) {
            parts.add(new RedisServer(home, key).part(ports.of(RedisServer.NAME)));
        }
        if (settings.ownMailbox()) {
            parts.add(mailbox());
        }
        return parts;
    }

    /** The five services. */
    List<Part> services() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Service service : Service.values()) {
            Map<String, String> environment = settings.of(service);
            List<String> command = apps.command(service);
            String health =
                    "http://127.0.0.1:%d/actuator/health/readiness"
                            .formatted(ports.management(service));
            parts.add(
                    new Part(
                            service.module(),
                            apps.build(service) + "-" + digest(command, environment),
                            ports.of(service),
                            command,
                            environment,
                            apps.folder(service),
                            () -> Health.ok(health),
                            Duration.ofSeconds(300)));
        }
        return parts;
    }

    private Part mailbox() {
        int smtp = ports.of(Mailbox.NAME);
        int web = ports.of(Mailbox.NAME + Ports.MANAGEMENT);
        List<String> command =
                List.of(
                        Apps.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-Xms8m",
                        "-Xmx48m",
                        "-cp",
                        classPath(),
                        Mailbox.class.getName(),
                        "" + smtp,
                        "" + web);
        return new Part(
                Mailbox.NAME,
                digest(command, Map.of()),
                smtp,
                command,
                Map.of(),
                home.mail(),
                () -> Health.ok("http://127.0.0.1:" + web + "/"),
                Duration.ofSeconds(30));
    }

    /** This program's own, good in any folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String digest(List<String> command, Map<String, String> environment) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (command + "" + new TreeMap<>(environment)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
