package de.hafen.platform.sheets;

/** Holds one reading of a sheet to its limits. */
final class Counter {

    private final SheetLimits limits;
    private int rows;

    Counter(SheetLimits limits) {
        this.limits = limits;
    }

    SheetRow row(SheetRow row) {
        if (row.cells().size() > limits.columns()) {
            throw SheetUnreadable.tooManyColumns(row.number(), limits.columns());
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).text().length() > limits.cellCharacters()) {
                throw SheetUnreadable.cellTooLong(row.number(), i, limits.cellCharacters());
            }
        }
        return row;
    }

    void limitRows(SheetRow row) {
        if (++rows > limits.rows()) {
            throw SheetUnreadable.tooManyRows(limits.rows());
        }
    }
}
