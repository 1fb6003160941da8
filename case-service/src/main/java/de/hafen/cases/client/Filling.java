package de.hafen.cases.client;

import de.hafen.cases.merge.FieldChoice;
import de.hafen.platform.audit.ChangedFields;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file together with what another region tells of the same person. What the file lacks is filled
 * in, and nothing that stands there is overwritten. Pure.
 *
 * @param form the file then
 * @param fills what it lacked
 * @param differs what the other region says otherwise; it stays as it is here
 */
record Filling(ClientForm form, Set<ClientField> fills, Set<ClientField> differs) {

    /** Who has one name only lacks no other: the name is what the two are known by. */
    private static final Set<ClientField> STAYS = EnumSet.of(ClientField.GIVEN_NAME);

    static Filling of(ClientForm here, ClientForm told) {
        Set<ClientField> fills = ClientField.of(FieldChoice.lacking(here, told));
        fills.removeAll(STAYS);
        Set<ClientField> differs = ClientField.of(ChangedFields.between(here, told));
        differs.removeAll(fills);
        differs.removeAll(ClientField.of(FieldChoice.lacking(told, here)));
        return new Filling(
                FieldChoice.chosen(
                        here, told, ClientField.names(fills), Set.of(), ClientField::same),
                fills,
                differs);
    }

    /** Tells nothing about the client. */
    @Override
    public String toString() {
        return "what is filled in";
    }
}
