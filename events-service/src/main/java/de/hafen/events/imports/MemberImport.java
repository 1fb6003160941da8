package de.hafen.events.imports;

import de.hafen.events.listing.Brought;
import de.hafen.events.member.BroughtMember;
import de.hafen.events.member.MemberForm;
import de.hafen.events.member.MemberKind;
import de.hafen.events.member.Members;
import de.hafen.events.network.Network;
import de.hafen.events.network.NetworkId;
import de.hafen.events.network.Networks;
import de.hafen.platform.imports.Arrivals;
import de.hafen.platform.imports.Field;
import de.hafen.platform.imports.ImportKind;
import de.hafen.platform.imports.Outcome;
import de.hafen.platform.imports.Row;
import de.hafen.platform.imports.RowRefused;
import de.hafen.platform.imports.Sourced;
import de.hafen.platform.imports.TakeBack;
import de.hafen.platform.sheets.values.Codes;
import de.hafen.platform.sheets.values.Dates;
import de.hafen.platform.sheets.values.Texts;
import de.hafen.platform.web.PageQuery;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Industry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Members of a network, one in each row. */
@Component
class MemberImport implements ImportKind<MemberForm> {

    private static final String KIND = "member";

    private final Field<String> network =
            Field.of("network", "Netzwerk", "Network", "Business Network", Texts.line(200));
    private final Field<MemberKind> kind =
            Field.of(
                            "kind",
                            "Art",
                            "Kind",
                            "Person",
                            Codes.<MemberKind>named("not-known")
                                    .add(MemberKind.PERSON, "Person", "Einzelperson", "P", "privat")
                                    .add(
                                            MemberKind.ORGANISATION,
                                            "Organisation",
                                            "Organization",
                                            "Firma",
                                            "Unternehmen",
                                            "Company",
                                            "Verein",
                                            "Institution",
                                            "O",
                                            "Verband",
                                            "Einrichtung",
                                            "Behörde")
                                    .build())
                    .or("Typ", "Type", "Mitgliedsart");
    private final Field<String> name =
            Field.of("name", "Name", "Name", "Elif Kaya", Texts.line(300))
                    .or("Mitglied", "Member", "Vor- und Nachname", "Ansprechpartner")
                    .needed();
    private final Field<String> organisation =
            Field.of("organisation", "Organisation", "Organisation", "", Texts.line(300))
                    .or("Firma", "Unternehmen", "Company", "Arbeitgeber", "Institution");
    private final Field<String> email =
            Field.of("email", "E-Mail", "E-mail", "elif@example.org", Texts.email())
                    .or("Mail", "Email", "Mailadresse", "E-Mail-Adresse");
    private final Field<String> phone =
            Field.of("phone", "Telefon", "Phone", "", Texts.phone()).or("Tel", "Mobil", "Handy");
    private final Field<List<CountryCode>> countries =
            Field.of("countries", "Länder", "Countries", "Türkei", Words.countries())
                    .or(
                            "Land",
                            "Country",
                            "Herkunftsland",
                            "Länderbezug",
                            "Länderverbindung",
                            "Nationalität",
                            "Herkunft");
    private final Field<List<Industry>> industries =
            Field.of("industries", "Branchen", "Industries", "28", Words.industries().several())
                    .or("Branche", "Industry", "WZ", "WZ 2008", "Wirtschaftszweig", "Sektor");
    private final Field<String> offers =
            Field.of("offers", "Bietet", "Offers", "", Texts.note(2000)).or("Angebot", "Biete");
    private final Field<String> seeks =
            Field.of("seeks", "Sucht", "Seeks", "", Texts.note(2000)).or("Gesuch", "Suche");
    private final Field<LocalDate> joinedOn;
    private final Field<LocalDate> leftOn;

    private final Members members;
    private final Networks networks;

    MemberImport(Members members, Networks networks, Clock clock) {
        this.members = members;
        this.networks = networks;
        Dates dates = new Dates(clock);
        this.joinedOn =
                Field.of("joinedOn", "Beitritt", "Joined", "01.04.2024", dates.pastDay())
                        .or(
                                "Mitglied seit",
                                "Beitrittsdatum",
                                "Eintritt",
                                "seit",
                                "Member since",
                                "Datum")
                        .needed();
        this.leftOn =
                Field.of("leftOn", "Austritt", "Left", "", dates.pastDay())
                        .or("Austrittsdatum", "bis");
    }

    @Override
    public String feature() {
        return "members";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                network,
                kind,
                name,
                organisation,
                email,
                phone,
                countries,
                industries,
                offers,
                seeks,
                joinedOn,
                leftOn);
    }

    @Override
    public MemberForm understand(Row row) {
        LocalDate left = row.get(leftOn).orElse(null);
        if (left != null && left.isBefore(row.need(joinedOn))) {
            throw new RowRefused(leftOn, "wrong-order", left);
        }
        return new MemberForm(
                row.get(network).map(this::called).orElseGet(this::onlyOne),
                row.get(kind).orElse(MemberKind.PERSON),
                row.need(name),
                row.get(organisation).orElse(null),
                row.get(email).orElse(null),
                row.get(phone).orElse(null),
                row.get(countries).orElse(List.of()),
                row.get(industries).orElse(List.of()),
                row.get(offers).orElse(null),
                row.get(seeks).orElse(null),
                row.need(joinedOn),
                left);
    }

    private NetworkId called(String wanted) {
        return networks.called(wanted)
                .map(Network::id)
                .orElseThrow(() -> new RowRefused(network, "not-a-network", wanted));
    }

    /** A region with one network need not name it in each row. */
    private NetworkId onlyOne() {
        List<Network> all = networks.list(null, null, PageQuery.first(2)).items();
        if (all.size() != 1) {
            throw new RowRefused(network, "missing", "");
        }
        return all.getFirst().id();
    }

    @Override
    public List<Outcome> bring(List<Sourced<MemberForm>> batch, Arrivals arrivals) {
        Brought brought =
                members.bring(
                        batch.stream()
                                .map(one -> new BroughtMember(one.source(), one.value()))
                                .toList());
        arrivals.added(KIND, brought.added());
        return batch.stream()
                .map(one -> EventImport.outcome(brought.already().contains(one.source())))
                .toList();
    }

    @Override
    public List<TakeBack> takeBack() {
        return List.of(EventImport.unlessChanged(KIND, members::takeBack));
    }
}
