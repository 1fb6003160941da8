package de.hafen.cases.referral;

import de.hafen.cases.listing.ListTable;
import de.hafen.platform.time.RegionCalendar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/**
 * Referrals from partners as rows of a table, in somebody's language; what was written stays at the
 * desk.
 */
final class IncomingReferralSheet implements ListTable<IncomingReferral> {

    private static final List<String> HEAD =
            List.of("client", "partner", "state", "received", "receivedBy", "answered", "ended");

    private final RegionCalendar calendar;
    private final ResourceBundle words;

    IncomingReferralSheet(RegionCalendar calendar, Locale locale) {
        this.calendar = calendar;
        this.words =
                ResourceBundle.getBundle(
                        "de.hafen.cases.referral.export",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Override
    public String name() {
        return words.getString("sheetIn");
    }

    @Override
    public List<String> head() {
        return HEAD.stream().map(words::getString).toList();
    }

    @Override
    public List<@Nullable Object> row(IncomingReferral it) {
        return Arrays.asList(
                it.name(),
                it.partner().name(),
                words.getString(it.state() == ReferralState.SENT ? "SENT_IN" : it.state().name()),
                calendar.on(it.receivedAt()),
                it.receivedBy(),
                it.answeredAt() == null ? null : calendar.on(it.answeredAt()),
                it.endedAt() == null ? null : calendar.on(it.endedAt()));
    }
}
