package de.hafen.platform.imports;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.problem.Violation;
import de.hafen.platform.sheets.Sheet;
import de.hafen.platform.sheets.SheetRow;
import de.hafen.platform.sheets.SheetUnreadable;
import de.hafen.platform.sheets.Table;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Imports of the bound region: bring a file, correct the mapping, check, run. */
@Transactional
public class Imports {

    private static final Duration FILES_KEPT = Duration.ofDays(7);
    private static final int LATEST = 50;
    private static final int MOST_EXPORTED = 20_000;

    private final ImportStore store;
    private final ImportBrought brought;
    private final ImportWork work;
    private final ImportWorker worker;
    private final Audit audit;
    private final Clock clock;
    private final Ids ids;

    Imports(
            ImportStore store,
            ImportBrought brought,
            ImportWork work,
            ImportWorker worker,
            Audit audit,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.brought = brought;
        this.work = work;
        this.worker = worker;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Import bring(ImportKind<?> somewhere, String fileName, byte[] content) {
        ImportKind<?> kind = somewhere.here();
        Table table = open(kind, content);
        int rows;
        try (Stream<SheetRow> data = table.data()) {
            rows = (int) data.count();
        }
        if (rows == 0) {
            throw SheetUnreadable.empty();
        }
        Instant now = clock.instant();
        store.forgetFilesBefore(now.minus(FILES_KEPT));
        Import one =
                new Import(
                        ids.next(),
                        kind.feature(),
                        ImportStatus.MAPPED,
                        new Import.File(
                                name(fileName),
                                content.length,
                                table.sheet().description(),
                                table.headerRow(),
                                rows,
                                RefusedRows.columns(table)),
                        Mapping.guess(kind.fields(), table.columns()),
                        0,
                        0,
                        0,
                        null,
                        who(),
                        now,
                        null,
                        null);
        store.add(one, content);
        audit.added("import", one.id());
        return one;
    }

    static Table open(ImportKind<?> kind, byte[] content) {
        return Table.of(Sheet.of(content), text -> Mapping.known(kind.fields(), text));
    }

    @Transactional(readOnly = true)
    Import get(ImportKind<?> kind, UUID id) {
        return store.find(kind.feature(), id)
                .orElseThrow(() -> new ImportProblems.NoSuchImport(id));
    }

    @Transactional(readOnly = true)
    List<Import> latest(ImportKind<?> kind) {
        return store.latest(kind.feature(), LATEST);
    }

    @Transactional(readOnly = true)
    List<Pass.RefusedRow> problems(UUID id, int limit) {
        return store.refused(id, limit);
    }

    /** The rows that were not taken, to be downloaded. */
    List<Pass.RefusedRow> export(UUID id) {
        audit.exported("import", List.of(id));
        return store.refused(id, MOST_EXPORTED);
    }

    Import map(ImportKind<?> kind, UUID id, Map<String, Integer> mapping) {
        Import one = in(kind, id, ImportStatus.MAPPED, ImportStatus.CHECKED, ImportStatus.FAILED);
        List<Violation> wrong = new ArrayList<>();
        mapping.forEach((field, column) -> {
            if (kind.fields().stream().noneMatch(known -> known.id().equals(field))) {
                wrong.add(violation(field, "unknown", "There is no such field."));
            } else if (one.file().columns().stream().noneMatch(known -> known.index() == column)) {
                wrong.add(violation(field, "no-column", "There is no such column."));
            }
        });
        refuse(wrong);
        store.map(id, mapping);
        return get(kind, id);
    }

    Import check(ImportKind<?> kind, UUID id) {
        Import one = in(kind, id, ImportStatus.MAPPED, ImportStatus.CHECKED);
        complete(kind, one);
        return begin(kind, one, ImportStatus.CHECKING);
    }

    Import run(ImportKind<?> kind, UUID id) {
        return begin(kind, in(kind, id, ImportStatus.CHECKED), ImportStatus.IMPORTING);
    }

    /** Takes back what a finished import brought, as far as nobody has changed or used it since. */
    Import undo(ImportKind<?> kind, UUID id) {
        Import one = in(kind, id, ImportStatus.DONE);
        note(kind, one, one.imported());
        store.undo(id, who());
        return get(kind, id);
    }

    @Transactional(readOnly = true)
    List<ImportBrought.Stayed> stayed(UUID id, int limit) {
        return brought.stayed(id, limit);
    }

    private Import begin(ImportKind<?> kind, Import one, ImportStatus status) {
        note(kind, one, one.file().rows());
        store.status(one.id(), status);
        return get(kind, one.id());
    }

    private void note(ImportKind<?> kind, Import one, int total) {
        work.note(one.id(), CurrentRegion.required(), kind.feature(), total);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int outcome) {
                        worker.wake(one.id());
                    }
                });
    }

    private static Import.Who who() {
        Caller caller = CurrentCaller.required();
        return new Import.Who(caller.subject(), caller.name(), caller.kind().name());
    }

    private Import in(ImportKind<?> kind, UUID id, ImportStatus... allowed) {
        Import one =
                store.hold(kind.feature(), id)
                        .orElseThrow(() ->
                                store.find(kind.feature(), id).isPresent()
                                        ? new ImportProblems.ImportElsewhere(ImportStatus.IMPORTING)
                                        : new ImportProblems.NoSuchImport(id));
        if (!List.of(allowed).contains(one.status())) {
            throw new ImportProblems.ImportElsewhere(one.status());
        }
        return one;
    }

    private static void complete(ImportKind<?> kind, Import one) {
        refuse(
                kind.fields().stream()
                        .filter(field -> field.required())
                        .filter(field -> !one.mapping().containsKey(field.id()))
                        .map(field -> violation(field.id(), "required", "No column holds it."))
                        .toList());
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw new ImportProblems.MappingIncomplete(wrong);
        }
    }

    private static Violation violation(String field, String code, String detail) {
        return new Violation("/" + field.replace("~", "~0").replace("/", "~1"), code, detail);
    }

    private static String name(String fileName) {
        String bare = fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cc}", "").strip();
        return bare.isEmpty() ? "table" : bare.substring(0, Math.min(200, bare.length()));
    }
}
