package de.hafen.platform.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Leaves out what the dry run found and ends at any other refusal. See {@link Trial}. */
record InEarnest(Map<Integer, List<Complaint>> found) implements Trial {

    static InEarnest after(List<Pass.RefusedRow> dryRun) {
        return new InEarnest(
                dryRun.stream()
                        .filter(row ->
                                row.complaints().stream()
                                        .anyMatch(no -> no.code().equals(NOT_STORED)))
                        .collect(
                                Collectors.toMap(
                                        Pass.RefusedRow::number, Pass.RefusedRow::complaints)));
    }

    @Override
    public void attempt(Runnable work, Consumer<RuntimeException> refused) {
        work.run();
    }

    @Override
    public List<Complaint> known(int row) {
        return found.getOrDefault(row, List.of());
    }
}
