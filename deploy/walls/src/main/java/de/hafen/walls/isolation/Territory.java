package de.hafen.walls.isolation;

import de.hafen.walls.api.Examples;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A region with what was planted in it: a word that stands in every text, a country that nobody
 * else has, and the ids of its things.
 */
public final class Territory {

    private final String key;
    private final String canary;
    private final String country;
    private final Map<String, String> things = new ConcurrentHashMap<>();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    /**
     * @param key the region's key
     * @param canary a word that nothing else contains
     * @param country a country's code that stands in this region's records only
     */
    public Territory(String key, String canary, String country) {
        this.key = key;
        this.canary = canary;
        this.country = country;
    }

    /** The region's key. */
    public String key() {
        return key;
    }

    /** The planted word. */
    public String canary() {
        return canary;
    }

    /** The planted country. */
    public String country() {
        return country;
    }

    /** Ids of everything that was made in it. */
    public Set<String> ids() {
        return ids;
    }

    /** The thing of a collection that was planted and stays. */
    public Optional<String> thing(String collection) {
        return Optional.ofNullable(things.get(collection));
    }

    /** Everything that stays, by collection. */
    public Map<String, String> things() {
        return Map.copyOf(things);
    }

    void made(String id) {
        if (!id.isEmpty()) {
            ids.add(id);
        }
    }

    /** One that another region knows by the same id, which tells nothing. */
    void share(String collection, String id) {
        things.put(collection, id);
    }

    void keep(String collection, String id) {
        made(id);
        things.put(collection, id);
    }

    /** Bodies with this region's canary and references to its things. */
    public Examples examples() {
        return new Examples(canary, country, this::reference);
    }

    /** What a member of a body refers to, by its name: {@code clientId}, {@code network}. */
    private Optional<String> reference(String member) {
        String prefix = "/api/regions/{region}/";
        return switch (member) {
            case "calendarId" -> thing(prefix + "calendars");
            case "caseId" -> thing(prefix + "cases");
            case "clientId" -> thing(prefix + "clients");
            case "concernIds" -> thing(prefix + "concerns");
            case "employerId" -> thing(prefix + "employers");
            case "network" -> thing(prefix + "networks");
            case "partnerId" -> thing(prefix + "partners");
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return key;
    }
}
