package de.hafen.platform.sheets;

import java.io.OutputStream;

/** The two kinds of file that tables go out as; the name is the file's ending. */
@SuppressWarnings("checkstyle:ConstantName") // as it stands in addresses
public enum SheetFormat {
    csv(SheetFormat.CSV_TYPE),
    xlsx(SheetFormat.XLSX_TYPE);

    /** Media type of {@link #csv}. */
    public static final String CSV_TYPE = "text/csv;charset=UTF-8";

    /** Media type of {@link #xlsx}. */
    public static final String XLSX_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** What HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Begins a table.
     *
     * @param name name of the sheet, where the format has one
     */
    public SheetWriter writer(OutputStream out, String name) {
        return switch (this) {
            case csv -> SheetWriter.csv(out);
            case xlsx -> SheetWriter.xlsx(out, name);
        };
    }
}
