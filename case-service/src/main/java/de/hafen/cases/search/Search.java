package de.hafen.cases.search;

import de.hafen.cases.casefile.Cases;
import de.hafen.cases.client.Clients;
import de.hafen.cases.employer.Employers;
import de.hafen.cases.listing.Archive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds clients, employers and cases while somebody types. */
@Service
@Transactional
public class Search {

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed();

    private final Clients clients;
    private final Employers employers;
    private final Cases cases;

    Search(Clients clients, Employers employers, Cases cases) {
        this.clients = clients;
        this.employers = employers;
        this.cases = cases;
    }

    /**
     * What fits best, the best first; clients before employers before cases where they fit the
     * same.
     *
     * @param kinds what is looked for; nothing else is asked for
     * @param archive also cases that are over
     */
    public List<Hit> find(Set<Hit.Kind> kinds, String text, Archive archive, int limit) {
        List<Hit> found = new ArrayList<>();
        for (Hit.Kind kind : kinds.stream().sorted().toList()) {
            if (kind != Hit.Kind.CASE || better(found) < limit) {
                found(kind, text, archive, limit).forEach(found::add);
            }
        }
        return found.stream().sorted(BEST_FIRST).limit(limit).toList();
    }

    /** How many come before every case, whatever its title. */
    private static long better(List<Hit> found) {
        return found.stream().filter(it -> it.score() >= Hit.WORDS).count();
    }

    private Stream<Hit> found(Hit.Kind kind, String text, Archive archive, int limit) {
        return switch (kind) {
            case CLIENT -> clients.find(text, archive, limit).stream().map(Hit::of);
            case EMPLOYER -> employers.find(text, archive, limit).stream().map(Hit::of);
            case CASE -> cases.find(text, archive != Archive.WITHOUT, limit).stream().map(Hit::of);
        };
    }
}
