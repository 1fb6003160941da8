package de.hafen.cases.employer;

import de.hafen.cases.listing.ListTable;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CodeNames;
import de.hafen.vocabulary.Industry;
import de.hafen.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** Employers as rows of a table, in somebody's language, with the columns that they may read. */
final class EmployerSheet implements ListTable<EmployerLine> {

    private static final List<String> HEAD =
            List.of("name", "kind", "industry", "municipality", "size", "added");
    private static final List<String> CONTACTS = List.of("consultations", "lastContactOn");

    private final RegionCalendar calendar;
    private final Locale locale;
    private final boolean withContacts;
    private final ResourceBundle words;

    /**
     * @param withContacts whether the reader may know how often and when somebody was advised
     */
    EmployerSheet(RegionCalendar calendar, Locale locale, boolean withContacts) {
        this.calendar = calendar;
        this.locale = locale;
        this.withContacts = withContacts;
        this.words =
                ResourceBundle.getBundle(
                        "de.hafen.cases.employer.export",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Override
    public String name() {
        return words.getString("sheet");
    }

    @Override
    public List<String> head() {
        List<String> head = new ArrayList<>(HEAD);
        if (withContacts) {
            head.addAll(CONTACTS);
        }
        return head.stream().map(words::getString).toList();
    }

    @Override
    public List<@Nullable Object> row(EmployerLine it) {
        List<@Nullable Object> row =
                Arrays.asList(
                        it.name(),
                        name("employerKind", it.kind().name()),
                        it.industry() == null ? null : industry(it.industry()),
                        town(it.municipality()),
                        it.size() == null ? null : name("employerSize", it.size().name()),
                        calendar.on(it.createdAt()),
                        it.consultations(),
                        it.lastContactOn());
        return withContacts ? row : row.subList(0, HEAD.size());
    }

    private String industry(Industry industry) {
        Industry.Division division = industry.division();
        return locale.getLanguage().equals("de") ? division.german() : division.english();
    }

    private String name(String kind, String code) {
        return CodeNames.of(kind, code, locale);
    }

    private static @Nullable String town(@Nullable Ags ags) {
        return ags == null
                ? null
                : Municipality.of(ags).map(Municipality::name).orElse(ags.value());
    }
}
