package de.hafen.reporting.fact;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.outbox.Answer;
import de.hafen.platform.outbox.FactEnvelope;
import de.hafen.platform.outbox.FactMessage;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Stores what arrived for one region, with that region bound, and says what became of it. */
@Component
class RegionFacts {

    private static final Logger log = LoggerFactory.getLogger(RegionFacts.class);
    private static final Caller REPORTING = Caller.service("reporting");

    private final Facts facts;
    private final Rebuilds rebuilds;
    private final FactDelays delays;
    private final ApplicationEventPublisher events;
    private final Map<RegionKey, Boolean> failing = new ConcurrentHashMap<>();

    RegionFacts(
            Facts facts, Rebuilds rebuilds, FactDelays delays, ApplicationEventPublisher events) {
        this.delays = delays;
        this.facts = facts;
        this.rebuilds = rebuilds;
        this.events = events;
    }

    /** Answers for the facts that are stored or never will be; none for those to come again. */
    List<Answer> take(RegionKey region, List<FactMessage> messages) {
        List<Answer> answers = new ArrayList<>();
        List<FactEnvelope> readable = new ArrayList<>();
        for (FactMessage message : messages) {
            if (message instanceof FactMessage.Sent(FactEnvelope fact)) {
                if (check(fact, answers)) {
                    readable.add(fact);
                }
            }
        }
        try {
            CurrentCaller.where(CurrentRegion.where(region), REPORTING)
                    .run(() -> store(region, readable, messages, answers));
            if (failing.remove(region) != null) {
                log.info("facts of region {} are stored again", region);
            }
        } catch (RuntimeException e) {
            if (failing.put(region, true) == null) {
                log.warn("facts of region {} can't be stored now: {}", region, e.toString());
            }
        }
        return answers;
    }

    private void store(
            RegionKey region,
            List<FactEnvelope> readable,
            List<FactMessage> messages,
            List<Answer> answers) {
        boolean changed = store(readable, answers);
        for (FactMessage message : messages) {
            if (message
                    instanceof FactMessage.AllSent(String service, RegionKey of, long generation)) {
                changed |= rebuilds.arrived(of, service, generation);
            }
        }
        if (changed) {
            events.publishEvent(new FactsStored(region));
        }
    }

    /** All in one transaction; where one of them is refused, each in its own. */
    private boolean store(List<FactEnvelope> readable, List<Answer> answers) {
        if (readable.isEmpty()) {
            return false;
        }
        try {
            Facts.Stored stored = facts.store(readable.stream().map(RegionFacts::state).toList());
            readable.forEach(f -> answers.add(stored(f, stored.generation())));
            delays.stored(readable);
            return stored.changed();
        } catch (DataIntegrityViolationException e) {
            if (readable.size() == 1) {
                log.error("{} can't be stored", readable.getFirst(), e);
                answers.add(refused(readable.getFirst(), "the database refuses it"));
                return false;
            }
            boolean changed = false;
            for (FactEnvelope fact : readable) {
                changed |= store(List.of(fact), answers);
            }
            return changed;
        }
    }

    private boolean check(FactEnvelope fact, List<Answer> answers) {
        try {
            facts.check(state(fact));
            return true;
        } catch (UnreadableFact e) {
            log.warn("{} is unreadable: {}", fact, e.getMessage());
            answers.add(refused(fact, String.valueOf(e.getMessage())));
            return false;
        }
    }

    private static Answer stored(FactEnvelope fact, long generation) {
        return new Answer.Stored(fact.service(), fact.region(), fact.id(), generation);
    }

    private static Answer refused(FactEnvelope fact, String why) {
        return new Answer.Refused(fact.service(), fact.region(), fact.id(), why);
    }

    private static FactState state(FactEnvelope fact) {
        return new FactState(
                fact.id(),
                fact.service(),
                fact.subject(),
                fact.seq(),
                fact.type(),
                fact.v(),
                fact.at(),
                fact.recordKeyBits(),
                fact.body());
    }
}
