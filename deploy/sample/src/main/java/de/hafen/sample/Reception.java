package de.hafen.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a centre sets up so that people can come: own topics, what they can come for, and calendars
 * with hours; then a few who have an appointment in the next days, and a few who wait now. What is
 * there already stays as it is.
 */
final class Reception {

    private static final int DAYS = 6;
    private static final int EVERY = 3;
    private static final int MOST_BOOKED = 6;

    private final Desktop desk;
    private final String region;
    private final String path;
    private final LocalDate today;
    private final JsonNode wishes = Resource.json("reception.json");

    Reception(Desktop desk, String region, LocalDate today) {
        this.desk = desk;
        this.region = region;
        this.path = "/api/regions/" + region;
        this.today = today;
    }

    /** Own topics; waits until the desk takes them. */
    void topics() {
        Desktop.Seen settings = desk.see(path + "/settings");
        if (!settings.body().path("ownTopics").isEmpty()) {
            return;
        }
        Map<String, Object> changed = new LinkedHashMap<>();
        settings.body().properties().forEach(it -> changed.put(it.getKey(), it.getValue()));
        changed.put("ownTopics", wishes.path("ownTopics"));
        desk.put(path + "/settings", settings.version(), "sample-topics", changed);
        while (desk.get(path + "/topics").path("items").isEmpty()) {
            Moving.pause();
        }
    }

    /** What people can come for, calendars, and who comes; answers how many have an appointment. */
    int open() {
        int booked = 0;
        if (desk.get(path + "/calendars").path("items").isEmpty()) {
            List<JsonNode> people = new ArrayList<>();
            desk.get(path + "/clients?limit=50").path("items").forEach(people::add);
            Map<String, String> concerns = concerns();
            for (JsonNode calendar : wishes.path("calendars").path(region)) {
                booked += book(calendar(calendar, concerns), people, booked);
            }
        }
        if (desk.get(path + "/waiting").path("items").isEmpty()) {
            for (JsonNode one : wishes.path("waiting").path(region)) {
                String who = one.path("language").asString();
                desk.post(path + "/waiting", "sample-" + LocalDate.now(Sample.ZONE) + who, one);
            }
        }
        return booked;
    }

    private Map<String, String> concerns() {
        Map<String, String> ids = new HashMap<>();
        wishes.path("concerns")
                .properties()
                .forEach(it ->
                        ids.put(
                                it.getKey(),
                                desk.post(
                                                path + "/concerns",
                                                "sample-concern-" + it.getKey(),
                                                it.getValue())
                                        .path("id")
                                        .asString()));
        return ids;
    }

    private JsonNode calendar(JsonNode wish, Map<String, String> concerns) {
        String name = wish.path("name").asString();
        Map<String, Object> form = new HashMap<>();
        String account = account(name);
        form.put("kind", account == null ? "OFFICE" : "ADVISER");
        form.put("accountId", account);
        form.put("name", name);
        form.put("place", wish.path("place"));
        form.put("languages", wish.path("languages"));
        form.put("channels", List.of("IN_PERSON", "PHONE"));
        List<String> taken = new ArrayList<>();
        wish.path("concerns").forEach(it -> taken.add(concerns.getOrDefault(it.asString(), "")));
        form.put("concernIds", taken);
        List<Map<String, String>> week = new ArrayList<>();
        wish.path("week").forEach(it -> week.add(hours(it.asString())));
        form.put("week", week);
        form.put("stepMinutes", 30);
        form.put("noticeHours", 24);
        form.put("horizonDays", 60);
        form.put("openToPublic", true);
        return desk.post(
                path + "/calendars",
                "sample-calendar-" + Integer.toHexString(name.hashCode()),
                form);
    }

    /** {@code MONDAY 09:00-12:30}. */
    private static Map<String, String> hours(String text) {
        String[] parts = text.split("[ -]");
        return Map.of(
                "weekday", DayOfWeek.valueOf(parts[0]).name(),
                "opensAt", parts[1],
                "shutsAt", parts[2]);
    }

    private @Nullable String account(String name) {
        for (JsonNode one : desk.get(path + "/staff").path("items")) {
            if (one.path("name").asString().equals(name)) {
                return one.path("id").asString();
            }
        }
        return null;
    }

    /** Some of the free times of the next days, for the next people of the list. */
    private int book(JsonNode calendar, List<JsonNode> people, int from) {
        String concern = calendar.path("concernIds").path(0).asString();
        JsonNode free =
                desk.get(
                        "%s/slots?calendarId=%s&concern=%s&channel=IN_PERSON&language=de&from=%s&to=%s"
                                .formatted(
                                        path,
                                        calendar.path("id").asString(),
                                        concern,
                                        today,
                                        today.plusDays(DAYS)));
        int booked = 0;
        for (int i = 0; i < free.path("items").size() && booked < MOST_BOOKED; i += EVERY) {
            if (from + booked == people.size()) {
                break;
            }
            Map<String, Object> order = new HashMap<>();
            order.put("calendarId", calendar.path("id"));
            order.put("startsAt", free.path("items").path(i).path("startsAt"));
            order.put("concernIds", Arrays.asList(concern));
            order.put("channel", "IN_PERSON");
            order.put("language", "de");
            order.put("clientId", people.get(from + booked).path("id"));
            desk.post(
                    path + "/appointments", "sample-" + calendar.path("id").asString() + i, order);
            booked++;
        }
        return booked;
    }
}
