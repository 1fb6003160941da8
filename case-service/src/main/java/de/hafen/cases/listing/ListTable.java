package de.hafen.cases.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as a table for a file, in somebody's language. */
public interface ListTable<T> {

    /** What the sheet is called. */
    String name();

    /** The heads of the columns. */
    List<String> head();

    /** One line, as many values as heads. */
    List<@Nullable Object> row(T line);
}
