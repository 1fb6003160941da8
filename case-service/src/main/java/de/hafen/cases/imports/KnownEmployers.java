package de.hafen.cases.imports;

import de.hafen.cases.brought.Brought;
import de.hafen.cases.employer.BroughtEmployer;
import de.hafen.cases.employer.EmployerForm;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.employer.Employers;
import de.hafen.cases.listing.Archive;
import de.hafen.platform.imports.Arrivals;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.EmployerKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Employers that rows only name: those that there are, and new ones for the others. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KnownEmployers {

    private final Employers employers;
    private final RegionCalendar calendar;

    KnownEmployers(Employers employers, RegionCalendar calendar) {
        this.employers = employers;
        this.calendar = calendar;
    }

    Map<String, EmployerId> byName(Collection<String> names, Arrivals arrivals) {
        Map<String, EmployerId> known = new HashMap<>();
        TreeSet<String> unknown = new TreeSet<>(names);
        for (String name : List.copyOf(unknown)) {
            employers.find(name, Archive.WITH, 1).stream()
                    .filter(match -> match.score() == 1)
                    .findFirst()
                    .ifPresent(match -> {
                        known.put(name, match.employer().id());
                        unknown.remove(name);
                    });
        }
        Brought<EmployerId> brought =
                employers.bring(
                        unknown.stream()
                                .map(name ->
                                        new BroughtEmployer(
                                                Sources.name(name),
                                                EmployerForm.named(name, EmployerKind.COMPANY),
                                                calendar.now()))
                                .toList());
        arrivals.added(
                TakingBack.EMPLOYER, brought.fresh().stream().map(EmployerId::value).toList());
        unknown.forEach(name -> known.put(name, brought.ids().get(Sources.name(name))));
        return known;
    }
}
