package de.hafen.platform.sheets;

/**
 * How much of a file is taken.
 *
 * @param bytes size of the file as sent
 * @param unpackedBytes size of all parts of an XLSX file after decompression
 * @param rows rows that are not empty
 * @param columns columns
 * @param cellCharacters length of one cell
 */
public record SheetLimits(
        int bytes, long unpackedBytes, int rows, int columns, int cellCharacters) {

    /** What an office may send: 100,000 rows with notes and some room above. */
    public static final SheetLimits OFFICE =
            new SheetLimits(24 << 20, 128L << 20, 200_000, 200, 20_000);
}
