package de.hafen.cases.listing;

import de.hafen.platform.sheets.SheetFormat;
import de.hafen.platform.sheets.SheetWriter;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.LanguageTag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a list as a file, part by part: it is never in memory as a whole. */
public final class Download {

    private Download() {}

    /** The language of the file: the one that was asked for, or that of the request. */
    public static Locale locale(@Nullable LanguageTag asked, Locale accepted) {
        return asked == null ? accepted : Locale.forLanguageTag(asked.value());
    }

    /**
     * The first part is read before anything is sent, so that a refusal is answered as such.
     *
     * @param file the file's name without the day and the ending
     * @param on today
     * @param parts reads a part; it stands in the trail before it leaves
     */
    public static <T> void send(
            HttpServletResponse response,
            SheetFormat format,
            String file,
            LocalDate on,
            ListTable<T> table,
            Function<PageQuery, Page<T>> parts)
            throws IOException {
        PageQuery query = PageQuery.first(PageQuery.MOST);
        Page<T> part = parts.apply(query);
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("%s-%s.%s".formatted(file, on, format))
                        .build()
                        .toString());
        SheetWriter sheet = format.writer(response.getOutputStream(), table.name());
        sheet.row(table.head());
        part.items().forEach(it -> sheet.row(table.row(it)));
        for (String next = part.next(); next != null; next = part.next()) {
            part = parts.apply(query.at(next));
            part.items().forEach(it -> sheet.row(table.row(it)));
        }
        sheet.close();
    }
}
