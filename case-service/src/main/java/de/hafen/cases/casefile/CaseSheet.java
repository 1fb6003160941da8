package de.hafen.cases.casefile;

import de.hafen.cases.listing.ListTable;
import de.hafen.platform.time.RegionCalendar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** Cases as rows of a table, in somebody's language; notes and tasks stay at the desk. */
final class CaseSheet implements ListTable<CaseView> {

    private static final List<String> HEAD =
            List.of(
                    "title",
                    "kind",
                    "state",
                    "client",
                    "employer",
                    "responsible",
                    "due",
                    "opened",
                    "closed",
                    "reason");

    private final RegionCalendar calendar;
    private final ResourceBundle words;

    CaseSheet(RegionCalendar calendar, Locale locale) {
        this.calendar = calendar;
        this.words =
                ResourceBundle.getBundle(
                        "de.hafen.cases.casefile.export",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Override
    public String name() {
        return words.getString("sheet");
    }

    @Override
    public List<String> head() {
        return HEAD.stream().map(words::getString).toList();
    }

    @Override
    public List<@Nullable Object> row(CaseView it) {
        return Arrays.asList(
                it.title(),
                words.getString(it.kind().name()),
                words.getString(it.state().name()),
                it.client() == null ? null : it.client().name(),
                it.employer() == null ? null : it.employer().name(),
                it.responsible().name(),
                it.dueOn(),
                calendar.on(it.openedAt()),
                it.closedAt() == null ? null : calendar.on(it.closedAt()),
                it.closingReason() == null ? null : words.getString(it.closingReason().name()));
    }
}
