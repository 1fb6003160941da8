package de.hafen.faults;

import static de.hafen.faults.proxy.Tripwire.Moment.AFTER;
import static de.hafen.faults.proxy.Tripwire.Moment.BEFORE;

import de.hafen.faults.Trouble.Errand;
import de.hafen.faults.Trouble.Kill;
import de.hafen.faults.proxy.Passage;
import de.hafen.faults.proxy.Tripwire.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The named places at which processes are killed. */
final class Kills {

    private static final String CASE = "case-service";
    private static final String REPORTING = "reporting-service";
    private static final String TENANT = "tenant-service";

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
            Set.of("case_migrator", "case_relay", "case_service");

    private Kills() {}

    /** All of them. */
    static List<Kill> all() {
        List<Kill> all = new ArrayList<>();
        both(all, "write-%s-commit", CASE, Errand.NONE, Kills::write);
        both(all, "fact-%s-publish", CASE, Errand.NONE, Kills::publish);
        both(
                all,
                "fact-%s-mark",
                CASE,
                Errand.NONE,
                it -> it.user().equals("case_relay") && it.says("set done_at = now()"));
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
                Errand.BRING_A_FILE,
                it -> it.commits("update import set", "imported", "DONE"));
        for (String step : STEPS) {
            both(all, "provision-%s-" + step, TENANT, Errand.FOUND_A_REGION, it -> ends(it, step));
        }
        both(all, "make-%s-case", CASE, Errand.FOUND_A_REGION, it -> migrates(it, "create schema"));
        both(
                all,
                "make-%s-reporting",
                REPORTING,
                Errand.FOUND_A_REGION,
                it -> it.user().equals("reporting_migrator") && it.commits("create schema"));
        both(
                all,
                "undo-%s-step",
                TENANT,
                Errand.FOUND_AND_UNDO,
                it -> it.commits("update provisioning_step set status", "UNDONE"));
        both(all, "undo-%s-drop", CASE, Errand.FOUND_AND_UNDO, it -> migrates(it, "drop schema"));
        both(
                all,
                "upgrade-%s-commit",
                CASE,
                Errand.UPGRADE,
                it -> migrates(it, "create index audit_entry_records"));
        both(
                all,
                "upgrade-%s-note",
                CASE,
                Errand.UPGRADE,
                it -> it.user().equals("case_service") && it.says("update region set version"));
        return List.copyOf(all);
    }

    private static void both(
            List<Kill> all, String name, String victim, Errand errand, Predicate<Passage> where) {
        for (Moment moment : List.of(BEFORE, AFTER)) {
            String its = name.formatted(moment == BEFORE ? "before" : "after");
            all.add(new Kill(its, victim, moment, errand, where));
        }
    }

    /** A use case and its facts. */
    private static boolean write(Passage it) {
        return it.database().equals("hafen_case")
                && !NOT_A_REGION.contains(it.user())
                && it.commits("insert into outbox");
    }

    private static boolean publish(Passage it) {
        return it.text().startsWith("XADD hafen:facts ") && it.says(" case/");
    }

    private static boolean migrates(Passage it, String statement) {
        return it.user().equals("case_migrator") && it.commits(statement);
    }

    /** The step is done, and that is noted; arguments stand with their length before them. */
    private static boolean ends(Passage it, String step) {
        return it.database().equals("hafen_tenant")
                && it.commits(
                        "update provisioning_step set status", "DONE", (char) step.length() + step);
    }
}
