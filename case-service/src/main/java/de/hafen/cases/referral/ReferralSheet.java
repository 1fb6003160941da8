package de.hafen.cases.referral;

import de.hafen.cases.listing.ListTable;
import de.hafen.platform.time.RegionCalendar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** Referrals as rows of a table, in somebody's language; what was written stays at the desk. */
final class ReferralSheet implements ListTable<ReferralView> {

    private static final List<String> HEAD =
            List.of(
                    "client",
                    "partner",
                    "state",
                    "sent",
                    "sentBy",
                    "expected",
                    "answered",
                    "ended");

    private final RegionCalendar calendar;
    private final ResourceBundle words;

    ReferralSheet(RegionCalendar calendar, Locale locale) {
        this.calendar = calendar;
        this.words =
                ResourceBundle.getBundle(
                        "de.hafen.cases.referral.export",
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
    public List<@Nullable Object> row(ReferralView it) {
        return Arrays.asList(
                it.name(),
                it.partner().name(),
                words.getString(it.state().name()),
                calendar.on(it.sentAt()),
                it.sentBy(),
                it.expectedBy(),
                it.answeredAt() == null ? null : calendar.on(it.answeredAt()),
                it.endedAt() == null ? null : calendar.on(it.endedAt()));
    }
}
