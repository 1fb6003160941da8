package de.hafen.platform.sheets;

import de.hafen.platform.problem.Problem;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whatever a library throws in the middle of a damaged file becomes our problem. */
final class Guarded implements Iterator<SheetRow> {

    private final Iterator<SheetRow> rows;

    private Guarded(Iterator<SheetRow> rows) {
        this.rows = rows;
    }

    static Stream<SheetRow> rows(Stream<SheetRow> rows) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Guarded(rows.iterator()), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (Problem known) {
            throw known;
        } catch (RuntimeException broken) {
            throw SheetUnreadable.damaged();
        }
    }

    @Override
    public SheetRow next() {
        return rows.next();
    }
}
