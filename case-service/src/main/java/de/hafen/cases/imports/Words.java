package de.hafen.cases.imports;

import de.hafen.cases.client.SpokenLanguage;
import de.hafen.cases.topic.RegionTopic;
import de.hafen.platform.sheets.values.CellReader;
import de.hafen.platform.sheets.values.Codes;
import de.hafen.platform.sheets.values.Countries;
import de.hafen.platform.sheets.values.Languages;
import de.hafen.platform.sheets.values.Lists;
import de.hafen.platform.sheets.values.Reading;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.EmployerKind;
import de.hafen.vocabulary.EmployerSize;
import de.hafen.vocabulary.Industry;
import de.hafen.vocabulary.LanguageLevel;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Municipality;
import de.hafen.vocabulary.Occupation;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.Purpose;
import de.hafen.vocabulary.ResidenceTitle;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import de.hafen.vocabulary.Whereabouts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How codes of the vocabulary are written in spreadsheets. */
final class Words {

    private Words() {}

    /**
     * Common topics, and those of the region's own that are not archived. A word that the region
     * has given to a topic of its own means that one, not the common one that it otherwise means.
     */
    static Codes<SaidTopic> topics(List<RegionTopic> own) {
        Codes.Builder<SaidTopic> builder = Codes.named("not-a-topic");
        for (Topic topic : Topic.values()) {
            builder.add(SaidTopic.of(topic), topic.name());
        }
        for (RegionTopic one : own) {
            if (!one.archived()) {
                SaidTopic said = SaidTopic.of(one.topic());
                builder.add(said, one.topic().toString(), one.label(), one.name(Locale.ENGLISH));
            }
        }
        return Lists.add(
                builder, Words.class, "topics.tsv", code -> SaidTopic.of(Topic.valueOf(code)));
    }

    static Codes<Channel> channels() {
        return Lists.codes(Words.class, "channels.tsv", "not-a-channel", Channel::valueOf);
    }

    static Codes<Outcome> outcomes() {
        return Lists.codes(Words.class, "outcomes.tsv", "not-an-outcome", Outcome::valueOf);
    }

    static Codes<TargetGroup> targetGroups() {
        return Lists.codes(
                Words.class, "target-groups.tsv", "not-a-target-group", TargetGroup::valueOf);
    }

    static Codes<Purpose> purposes() {
        return Lists.codes(Words.class, "purposes.tsv", "not-known", Purpose::valueOf);
    }

    static Codes<ResidenceTitle> titles() {
        return Lists.codes(Words.class, "titles.tsv", "not-known", ResidenceTitle::valueOf);
    }

    static Codes<EmployerKind> employerKinds() {
        return Lists.codes(Words.class, "employer-kinds.tsv", "not-known", EmployerKind::valueOf);
    }

    static Codes<EmployerSize> employerSizes() {
        return Lists.codes(Words.class, "employer-sizes.tsv", "not-known", EmployerSize::valueOf);
    }

    static Codes<Whereabouts> whereabouts() {
        return Codes.<Whereabouts>named("not-known")
                .add(
                        Whereabouts.IN_GERMANY,
                        "IN_GERMANY",
                        "Inland",
                        "Deutschland",
                        "in Deutschland")
                .add(Whereabouts.ABROAD, "ABROAD", "Ausland", "im Ausland", "noch im Ausland")
                .build();
    }

    static CellReader<List<CountryCode>> countries() {
        CellReader<List<String>> codes = Countries.reader().several();
        return (cell, header) ->
                codes.read(cell, header)
                        .then(all -> Reading.of(all.stream().map(CountryCode::new).toList()));
    }

    static CellReader<LanguageTag> language() {
        return (cell, header) ->
                Languages.reader().read(cell, header).then(tag -> Reading.of(new LanguageTag(tag)));
    }

    static CellReader<List<SpokenLanguage>> languages() {
        CellReader<List<Languages.Spoken>> spoken = Languages.spoken();
        return (cell, header) ->
                spoken.read(cell, header)
                        .then(all -> Reading.of(all.stream().map(Words::language).toList()));
    }

    private static SpokenLanguage language(Languages.Spoken spoken) {
        return new SpokenLanguage(
                new LanguageTag(spoken.tag()),
                Optional.ofNullable(spoken.level()).map(LanguageLevel::valueOf).orElse(null));
    }

    static Codes<Industry> industries() {
        Codes.Builder<Industry> builder = Codes.named("not-an-industry");
        for (Industry.Division division : Industry.all()) {
            builder.add(
                    new Industry(division.code()),
                    division.code(),
                    division.german(),
                    division.english());
        }
        return builder.build();
    }

    static Codes<Occupation> occupations() {
        Codes.Builder<Occupation> builder = Codes.named("not-known");
        for (Occupation.Group group : Occupation.all()) {
            builder.add(
                    new Occupation(group.code()), group.code(), group.german(), group.english());
        }
        return builder.build();
    }

    static Codes<Ags> municipalities() {
        Codes.Builder<Ags> builder = Codes.named("not-a-municipality");
        for (Municipality one : Municipality.all()) {
            builder.add(
                    one.ags(),
                    one.ags().value(),
                    one.name(),
                    one.name().replaceAll(" ?\\(.*", ""),
                    "Stadt " + one.name());
        }
        return builder.build();
    }
}
