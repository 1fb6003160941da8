package de.hafen.platform.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of an Excel workbook in which something stands. */
final class XlsxSheet implements Sheet {

    private final byte[] content;
    private final SheetLimits limits;
    private final int index;
    private final String name;

    private XlsxSheet(byte[] content, SheetLimits limits, int index, String name) {
        this.content = content;
        this.limits = limits;
        this.index = index;
        this.name = name;
    }

    static XlsxSheet of(byte[] content, SheetLimits limits) {
        Archive.check(content, limits);
        try (ReadableWorkbook book = open(content)) {
            for (var sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE && !empty(sheet)) {
                    return new XlsxSheet(content, limits, sheet.getIndex(), sheet.getName());
                }
            }
        } catch (IOException | RuntimeException e) {
            throw SheetUnreadable.damaged();
        }
        throw SheetUnreadable.empty();
    }

    @Override
    public String description() {
        return "XLSX, " + name;
    }

    @Override
    public Stream<SheetRow> rows() {
        Counter counter = new Counter(limits);
        try {
            ReadableWorkbook book = open(content);
            Stream<SheetRow> rows =
                    book.getSheet(index)
                            .orElseThrow(SheetUnreadable::damaged)
                            .openStream()
                            .map(row -> new SheetRow(row.getRowNum(), cells(row)))
                            .filter(row -> !row.blank())
                            .map(counter::row)
                            .peek(counter::limitRows);
            return Guarded.rows(rows).onClose(() -> close(book));
        } catch (IOException | ExcelReaderException e) {
            throw SheetUnreadable.damaged();
        }
    }

    private static boolean empty(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.noneMatch(row -> !new SheetRow(row.getRowNum(), cells(row)).blank());
        }
    }

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxSheet::cell).orElse(Cell.BLANK));
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> Cell.BLANK;
            case ERROR -> new Cell.Broken(String.valueOf(cell.getRawValue()));
            case STRING -> Cell.of(cell.asString());
            case BOOLEAN -> Cell.of(cell.asBoolean() ? "ja" : "nein");
            case NUMBER -> number(cell, cell.asNumber());
            case FORMULA -> formula(cell);
        };
    }

    /** Of a formula the value counts that Excel has worked out. */
    private static Cell formula(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return Cell.BLANK;
        }
        if (raw.startsWith("#") && raw.endsWith("!")) {
            return new Cell.Broken(raw);
        }
        try {
            return number(cell, new BigDecimal(raw));
        } catch (NumberFormatException e) {
            return Cell.of(raw);
        }
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal value) {
        Integer id = cell.getDataFormatId();
        return NumberShown.of(id == null ? 0 : id, cell.getDataFormatString()).cell(value);
    }

    private static ReadableWorkbook open(byte[] content) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(content), new ReadingOptions(true, true));
    }

    private static void close(ReadableWorkbook book) {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
