package de.hafen.cases.search;

import de.hafen.cases.client.Clients;
import de.hafen.cases.employer.Employers;
import de.hafen.cases.listing.Archive;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds clients and employers while somebody types. */
@Service
@Transactional
public class Search {

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed();

    private final Clients clients;
    private final Employers employers;

    Search(Clients clients, Employers employers) {
        this.clients = clients;
        this.employers = employers;
    }

    /** What fits best, the best first; clients before employers where both fit the same. */
    public List<Hit> find(String text, Archive archive, int limit) {
        return Stream.concat(
                        clients.find(text, archive, limit).stream().map(Hit::of),
                        employers.find(text, archive, limit).stream().map(Hit::of))
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }
}
