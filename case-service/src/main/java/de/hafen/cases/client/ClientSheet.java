package de.hafen.cases.client;

import de.hafen.cases.listing.ListTable;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CodeNames;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Clients as rows of a table, in somebody's language, with the columns that they may read. */
final class ClientSheet implements ListTable<ClientLine> {

    private static final List<String> HEAD =
            List.of(
                    "familyName",
                    "givenName",
                    "birthDate",
                    "email",
                    "targetGroup",
                    "purpose",
                    "citizenships",
                    "location",
                    "municipality",
                    "title",
                    "titleValidUntil",
                    "added");
    private static final List<String> CONTACTS = List.of("consultations", "lastContactOn");

    private final RegionCalendar calendar;
    private final Locale locale;
    private final boolean withContacts;
    private final ResourceBundle words;

    /**
     * @param withContacts whether the reader may know how often and when somebody was advised
     */
    ClientSheet(RegionCalendar calendar, Locale locale, boolean withContacts) {
        this.calendar = calendar;
        this.locale = locale;
        this.withContacts = withContacts;
        this.words =
                ResourceBundle.getBundle(
                        "de.hafen.cases.client.export",
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
    public List<@Nullable Object> row(ClientLine it) {
        List<@Nullable Object> row =
                Arrays.asList(
                        it.familyName(),
                        it.givenName(),
                        it.birthDate(),
                        it.email(),
                        name("targetGroup", it.targetGroup()),
                        name("purpose", it.purpose()),
                        countries(it.citizenships()),
                        name("location", it.location()),
                        town(it.municipality()),
                        name("title", it.titleKind()),
                        it.titleValidUntil(),
                        calendar.on(it.createdAt()),
                        it.consultations(),
                        it.lastContactOn());
        return withContacts ? row : row.subList(0, HEAD.size());
    }

    private String countries(List<CountryCode> codes) {
        return codes.stream()
                .map(it -> Locale.of("", it.value()).getDisplayCountry(locale))
                .collect(Collectors.joining(", "));
    }

    private @Nullable String name(String kind, @Nullable Enum<?> code) {
        return code == null ? null : CodeNames.of(kind, code.name(), locale);
    }

    private static @Nullable String town(@Nullable Ags ags) {
        return ags == null
                ? null
                : Municipality.of(ags).map(Municipality::name).orElse(ags.value());
    }
}
