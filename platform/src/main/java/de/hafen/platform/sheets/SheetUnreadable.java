package de.hafen.platform.sheets;

import de.hafen.platform.problem.Refused;

/** The file is not a table that can be read; {@code reason} says why, the title what to do. */
public final class SheetUnreadable extends Refused {

    private SheetUnreadable(String reason, String title) {
        super("sheet-unreadable", title);
        with("reason", reason);
    }

    /** Nothing in it, or nothing but headings. */
    public static SheetUnreadable empty() {
        return new SheetUnreadable("empty", "The file holds no rows.");
    }

    static SheetUnreadable noTable(String what) {
        return new SheetUnreadable(
                "not-a-table", what + " Save the table as Excel workbook (.xlsx) or CSV.");
    }

    static SheetUnreadable damaged() {
        return new SheetUnreadable(
                "damaged", "The file is damaged. Open it in Excel and save it again as .xlsx.");
    }

    static SheetUnreadable locked() {
        return new SheetUnreadable(
                "old-or-locked",
                "This is an old Excel file (.xls) or one with a password. Save it as Excel workbook"
                        + " (.xlsx) without a password.");
    }

    static SheetUnreadable tooLarge(long bytes) {
        SheetUnreadable problem =
                new SheetUnreadable(
                        "too-large",
                        "The file is larger than %d MB. Split it.".formatted(bytes >> 20));
        problem.with("limit", bytes);
        return problem;
    }

    static SheetUnreadable tooManyRows(int limit) {
        SheetUnreadable problem =
                new SheetUnreadable(
                        "too-many-rows",
                        "The table has more than %,d rows. Split it.".formatted(limit));
        problem.with("limit", limit);
        return problem;
    }

    static SheetUnreadable tooManyColumns(int row, int limit) {
        SheetUnreadable problem =
                new SheetUnreadable(
                        "too-many-columns",
                        "Row %d has more than %d columns. Delete what does not belong to the table."
                                .formatted(row, limit));
        problem.with("limit", limit);
        problem.with("row", row);
        return problem;
    }

    static SheetUnreadable cellTooLong(int row, int column, int limit) {
        SheetUnreadable problem =
                new SheetUnreadable(
                        "cell-too-long",
                        "Cell %s%d holds more than %,d characters. Is a quotation mark missing?"
                                .formatted(SheetRow.letters(column), row, limit));
        problem.with("row", row);
        return problem;
    }
}
