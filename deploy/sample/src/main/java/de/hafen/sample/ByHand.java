package de.hafen.sample;

import de.hafen.vocabulary.OwnTopic;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The last few consultations of a centre are recorded today, as an adviser would. */
final class ByHand {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int A_MORNING = 5;

    /** Of those in {@code reception.json}. */
    private static final List<OwnTopic> OWN_TOPICS =
            List.of(OwnTopic.of("WORK/JOB_FAIR"), OwnTopic.of("LANGUAGE/LANGUAGE_CAFE"));

    private final Desktop desk;
    private final String path;
    private final LocalDate today;

    ByHand(Desktop desk, String path, LocalDate today) {
        this.desk = desk;
        this.path = path;
        this.today = today;
    }

    static List<SampleConsultation> ofToday(List<SampleConsultation> held) {
        List<SampleConsultation> forPeople = held.stream().filter(c -> c.client() != null).toList();
        return forPeople.subList(Math.max(0, forPeople.size() - A_MORNING), forPeople.size());
    }

    /** Records what is not there yet; answers how many that were. */
    int record(List<SampleConsultation> consultations) {
        JsonNode there =
                desk.get(path + "/consultations?limit=200&from=" + today + "&to=" + today)
                        .path("items");
        int recorded = 0;
        for (int i = 0; i < consultations.size(); i++) {
            String at = today.atTime(9 + i, 15).atZone(ZONE).toInstant().toString();
            String client = id(Objects.requireNonNull(consultations.get(i).client()));
            if (!known(there, client, at)) {
                record(consultations.get(i), client, at);
                recorded++;
            }
        }
        return recorded;
    }

    private static boolean known(JsonNode there, String client, String at) {
        for (JsonNode one : there) {
            if (one.path("heldAt").asString().equals(at)
                    && one.path("client").path("id").asString("").equals(client)) {
                return true;
            }
        }
        return false;
    }

    private void record(SampleConsultation one, String client, String at) {
        Map<String, Object> body = new HashMap<>();
        body.put("clientId", client);
        body.put("heldAt", at);
        body.put("minutes", one.minutes());
        body.put("channel", one.channel().name());
        body.put("topics", one.topics().stream().map(Enum::name).toList());
        body.put(
                "ownTopics",
                OWN_TOPICS.stream()
                        .filter(own -> one.topics().contains(own.under()))
                        .map(OwnTopic::toString)
                        .toList());
        body.put("language", one.language());
        body.put("note", one.note());
        body.put("outcome", one.outcome().name());
        if (one.outcome().name().equals("NEXT_STEP")) {
            body.put("followUpOn", today.plusDays(7).toString());
        }
        desk.post(path + "/consultations", "sample-" + today + "-" + one.number(), body);
    }

    private String id(SampleClient client) {
        String name = (client.givenName() + " " + client.familyName()).strip();
        JsonNode found =
                desk.get(path + "/clients?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        for (JsonNode one : found.path("items")) {
            if (one.path("birthDate").asString("").equals(client.birthDate().toString())) {
                return one.path("id").asString();
            }
        }
        throw new IllegalStateException("client " + client.number() + " is not found");
    }
}
