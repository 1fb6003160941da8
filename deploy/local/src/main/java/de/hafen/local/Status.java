package de.hafen.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./hafen status}: each part, whether it runs and whether it is healthy. */
final class Status {

    private final Home home;
    private final Processes processes;

    Status(Home home) {
        this.home = home;
        this.processes = new Processes(home);
    }

    private record Row(String part, String state, long pid, int port) {}

    void print(boolean json) throws IOException {
        List<Row> rows = rows();
        boolean up = rows.stream().allMatch(r -> r.state.equals("up"));
        if (json) {
            System.out.println(json(rows, up));
        } else {
            for (Row row : rows) {
                System.out.println(
                        String.format(
                                Locale.ROOT,
                                "  %-19s %-10s %s",
                                row.part,
                                row.state,
                                row.pid == 0
                                        ? ""
                                        : "port %d, pid %d".formatted(row.port, row.pid)));
            }
            System.out.println(up ? "Everything is up." : "Not everything is up.");
        }
        System.exit(up ? 0 : 3);
    }

    private List<Row> rows() throws IOException {
        Ports ports = Ports.last(home);
        List<String> started = processes.started();
        List<Row> rows = new ArrayList<>();
        for (String server : List.of(PostgresServer.NAME, RedisServer.NAME, Mailbox.NAME)) {
            if (started.contains(server)) {
                rows.add(
                        processes
                                .running(server)
                                .map(r -> new Row(server, "up", r.pid(), r.port()))
                                .orElseGet(() -> new Row(server, "down", 0, 0)));
            }
        }
        for (Service service : Service.values()) {
            Optional<Processes.Running> running = processes.running(service.module());
            rows.add(
                    running.map(r ->
                                    new Row(
                                            service.module(),
                                            healthy(ports, service) ? "up" : "unhealthy",
                                            r.pid(),
                                            r.port()))
                            .orElseGet(() -> new Row(service.module(), "down", 0, 0)));
        }
        return rows;
    }

    private static boolean healthy(Ports ports, Service service) {
        try {
            return Health.ok(
                    "http://127.0.0.1:%d/actuator/health/readiness"
                            .formatted(ports.management(service)));
        } catch (IOException e) {
            return false;
        }
    }

    /** The shape is described in {@code deploy/local/README.md}. */
    private String json(List<Row> rows, boolean up) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode all = mapper.createObjectNode();
        all.put("up", up);
        all.put("home", home.root().toString());
        ArrayNode parts = all.putArray("parts");
        for (Row row : rows) {
            ObjectNode part = parts.addObject().put("name", row.part).put("state", row.state);
            part.put("pid", row.pid == 0 ? null : row.pid);
            part.put("port", row.port == 0 ? null : row.port);
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }
}
