package de.hafen.faults;

import static de.hafen.faults.proxy.Tripwire.Moment.AFTER;
import static de.hafen.faults.proxy.Tripwire.Moment.BEFORE;

import de.hafen.faults.Trouble.Errand;
import de.hafen.faults.Trouble.Kill;
import de.hafen.faults.proxy.Passage;
import de.hafen.faults.proxy.Tripwire.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The named places at which processes are killed. */
final class Kills {

    private static final String CASE = "case-service";
    private static final String EVENTS = "events-service";
    private static final String REPORTING = "reporting-service";
    private static final String TENANT = "tenant-service";

    private static final String INDEX = "create index audit_entry_records";

    /** Steps of provisioning, as the tenant-service names them. */
    private static final List<String> STEPS =
            List.of(
                    "register",
                    "placement",
                    "case-data",
                    "events-data",
                    "reporting-data",
                    "check",
                    "open",
                    "invite");

    private static final Set<String> NOT_A_REGION =
            Set.of("migrator", "relay", "sealer", "service");

    private Kills() {}

    /** All of them. */
    static List<Kill> all() {
        List<Kill> all = new ArrayList<>();
        both(all, "write-%s-commit", CASE, Errand.NONE, it -> writes(it, "case", "outbox"));
        both(all, "event-%s-commit", EVENTS, Errand.NONE, it -> writes(it, "events", "event "));
        both(
                all,
                "participants-%s-commit",
                EVENTS,
                Errand.NONE,
                it -> worksIn(it, "events") && it.commits("update event set"));
        for (String service : List.of("case", "events")) {
            String name = service.equals("case") ? "fact" : service + "-fact";
            String victim = service + "-service";
            both(all, name + "-%s-publish", victim, Errand.NONE, it -> publishes(it, service));
            both(all, name + "-%s-mark", victim, Errand.NONE, it -> marks(it, service));
        }
        both(
                all,
                "reporting-%s-commit",
                REPORTING,
                Errand.NONE,
                it -> it.database().equals("hafen_reporting") && it.commits("insert into fact"));
        both(
                all,
                "reporting-%s-confirm",
                REPORTING,
                Errand.NONE,
                it -> it.text().startsWith("XADD hafen:facts:answers:"));
        both(
                all,
                "reporting-%s-acknowledge",
                REPORTING,
                Errand.NONE,
                it -> it.text().startsWith("XACK "));
        both(
                all,
                "import-%s-commit",
                CASE,
                Errand.BRING_CONSULTATIONS,
                it -> worksIn(it, "case") && it.commits("update import set", "imported", "DONE"));
        both(
                all,
                "events-import-%s-commit",
                EVENTS,
                Errand.BRING_EVENTS,
                it -> worksIn(it, "events") && it.commits("update import set", "imported", "DONE"));
        for (String step : STEPS) {
            both(all, "provision-%s-" + step, TENANT, Errand.FOUND_A_REGION, it -> ends(it, step));
        }
        for (String service : List.of("case", "events", "reporting")) {
            both(
                    all,
                    "make-%s-" + service,
                    service + "-service",
                    Errand.FOUND_A_REGION,
                    it -> makes(it, service));
        }
        both(
                all,
                "undo-%s-step",
                TENANT,
                Errand.FOUND_AND_UNDO,
                it -> it.commits("update provisioning_step set status", "UNDONE"));
        both(
                all,
                "undo-%s-drop",
                CASE,
                Errand.FOUND_AND_UNDO,
                it -> migrates(it) && it.commits("drop schema"));
        upgrades(all);
        return List.copyOf(all);
    }

    /** Each step of an upgrade, in its order. */
    private static void upgrades(List<Kill> all) {
        Map<String, Predicate<Passage>> steps = new LinkedHashMap<>();
        steps.put("service", it -> it.commits("revoke all on rendered_change"));
        steps.put(
                "service-note",
                it ->
                        it.says("insert into service.schema_version")
                                && !it.follows("insert into service.rendered_change"));
        steps.put("reference", it -> it.commits(INDEX) && !it.follows("set local role"));
        steps.put("render", it -> it.commits("insert into service.rendered_change"));
        steps.put("commit", it -> it.commits(INDEX) && it.follows("set local role"));
        steps.put("look", it -> it.says("with me as (") && !it.says("reference"));
        steps.forEach((step, where) ->
                both(
                        all,
                        "upgrade-%s-" + step,
                        CASE,
                        Errand.UPGRADE,
                        it -> migrates(it) && !it.follows("create role") && where.test(it)));
        both(
                all,
                "upgrade-%s-note",
                CASE,
                Errand.UPGRADE,
                it -> it.user().equals("case_service") && it.says("update region set version"));
    }

    private static void both(
            List<Kill> all, String name, String victim, Errand errand, Predicate<Passage> where) {
        for (Moment moment : List.of(BEFORE, AFTER)) {
            String its = name.formatted(moment == BEFORE ? "before" : "after");
            all.add(new Kill(its, victim, moment, errand, where));
        }
    }

    /** Somebody works in a region. */
    private static boolean worksIn(Passage it, String service) {
        return it.database().equals("hafen_" + service)
                && !NOT_A_REGION.contains(it.user().substring(it.user().indexOf('_') + 1));
    }

    /** A use case and its facts. */
    private static boolean writes(Passage it, String service, String table) {
        return worksIn(it, service) && it.commits("insert into " + table);
    }

    private static boolean publishes(Passage it, String service) {
        return it.text().startsWith("XADD hafen:facts ") && it.says(" " + service + "/");
    }

    private static boolean marks(Passage it, String service) {
        return it.user().equals(service + "_relay") && it.says("set done_at = now()");
    }

    private static boolean makes(Passage it, String service) {
        return it.user().equals(service + "_migrator")
                && it.commits("create schema")
                && it.commits("insert into databasechangelog");
    }

    private static boolean migrates(Passage it) {
        return it.user().equals("case_migrator");
    }

    /** The step is done, and that is noted; arguments stand with their length before them. */
    private static boolean ends(Passage it, String step) {
        return it.database().equals("hafen_tenant")
                && it.commits(
                        "update provisioning_step set status", "DONE", (char) step.length() + step);
    }
}
