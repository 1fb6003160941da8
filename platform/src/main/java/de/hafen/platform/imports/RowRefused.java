package de.hafen.platform.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A row whose cells can be read, but not be taken together. */
public final class RowRefused extends RuntimeException {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final transient @Nullable Field<?> field;
    private final String code;
    private final String shown;

    /**
     * Refuses a row.
     *
     * @param field where to look; null where the whole row is meant
     * @param code stable word, for example {@code who-is-missing}
     * @param shown what stands in the cell
     */
    public RowRefused(@Nullable Field<?> field, String code, String shown) {
        super(code);
        this.field = field;
        this.code = code;
        this.shown = shown;
    }

    /** Refuses a row for a day, which is shown as spreadsheets here write it. */
    public RowRefused(Field<?> field, String code, LocalDate shown) {
        this(field, code, DAY.format(shown));
    }

    @Nullable Field<?> field() {
        return field;
    }

    String code() {
        return code;
    }

    String shown() {
        return shown;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
