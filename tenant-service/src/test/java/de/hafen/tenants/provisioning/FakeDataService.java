package de.hafen.tenants.provisioning;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A data service as provisioning sees it: regions by key, over HTTP, with failures on demand. */
final class FakeDataService {

    private final Map<String, String> regions = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final HttpServer server;
    private volatile int failWith = 503;
    private volatile boolean broken;

    FakeDataService() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/internal/regions/", this::answer);
        server.createContext("/api/regions/", this::page);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it knows of the region; empty where it knows nothing. */
    String status(String region) {
        return regions.getOrDefault(region, "");
    }

    /** The next calls fail with this status. */
    void fail(int times, int status) {
        failWith = status;
        failures.set(times);
    }

    /** As behind the gateway: only what is open answers, and only to a token. */
    private void page(HttpExchange exchange) throws IOException {
        String region = exchange.getRequestURI().getPath().split("/", -1)[3];
        boolean token = exchange.getRequestHeaders().getFirst("Authorization") != null;
        boolean open = "ACTIVE".equals(status(region));
        exchange.sendResponseHeaders(token ? open && !broken ? 200 : 503 : 401, -1);
        exchange.close();
    }

    /** Its pages fail although it says that all is well, or no more. */
    void breakPages(boolean fail) {
        broken = fail;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        String region = path[3];
        int status = 404;
        if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            status = 401;
        } else if (failures.getAndUpdate(it -> Math.max(0, it - 1)) > 0) {
            status = failWith;
        } else if (path.length == 5 && regions.containsKey(region)) {
            regions.put(region, path[4].equals("activate") ? "ACTIVE" : "SUSPENDED");
            status = 200;
        } else if (exchange.getRequestMethod().equals("PUT")) {
            regions.putIfAbsent(region, "INACTIVE");
            status = 200;
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            status = "ACTIVE".equals(regions.get(region)) ? 409 : 204;
            if (status == 204) {
                regions.remove(region);
            }
        } else if (regions.containsKey(region)) {
            status = 200;
        }
        byte[] body =
                "{\"key\":\"%s\",\"placement\":\"shared\",\"status\":\"%s\",\"version\":3}"
                        .formatted(region, status(region))
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, status == 204 ? -1 : body.length);
        if (status != 204) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
