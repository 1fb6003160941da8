package de.hafen.events.imports;

import de.hafen.platform.sheets.values.CellReader;
import de.hafen.platform.sheets.values.Codes;
import de.hafen.platform.sheets.values.Countries;
import de.hafen.platform.sheets.values.Reading;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Industry;
import de.hafen.vocabulary.Municipality;
import java.util.List;

/** How codes of the vocabulary are written in spreadsheets. */
final class Words {

    private Words() {}

    static CellReader<List<CountryCode>> countries() {
        CellReader<List<String>> codes = Countries.reader().several();
        return (cell, header) ->
                codes.read(cell, header)
                        .then(all -> Reading.of(all.stream().map(CountryCode::new).toList()));
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
