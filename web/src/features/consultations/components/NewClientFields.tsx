import { SelectField, TextField } from "@/components/Field";
import { clientName, type Named } from "@/lib/api/shapes";
import { useSimilarClients } from "@/lib/api/similar";
import { useCodes } from "@/lib/codes/useCodes";
import { TARGET_GROUPS } from "@/lib/codes/vocabulary";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { NewPerson } from "../draft";
import "./record.css";

interface Props {
  value: NewPerson;
  /** The name is missing. */
  wrong: boolean;
  onChange: (value: NewPerson) => void;
  onKnown: (one: Named) => void;
  onOther: () => void;
}

/** The least about somebody who has no file, and who may be meant of those who have one. */
export function NewClientFields({ value, wrong, onChange, onKnown, onOther }: Props) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const similar = useSimilarClients(value);
  const set = (part: Partial<NewPerson>) => onChange({ ...value, ...part });
  return (
    <fieldset className="newcomer">
      <legend className="legend">{text("record.newClientTitle")}</legend>
      <div className="two">
        <TextField
          label={text("client.givenName")}
          value={value.givenName}
          data-step
          onChange={(event) => set({ givenName: event.target.value })}
        />
        <TextField
          label={text("client.familyName")}
          value={value.familyName}
          data-step
          error={wrong ? text("field.required") : undefined}
          onChange={(event) => set({ familyName: event.target.value })}
        />
      </div>
      <SelectField
        label={text("client.targetGroup")}
        options={codes.choices("targetGroup", TARGET_GROUPS)}
        value={value.targetGroup}
        data-step
        onChange={(event) => set({ targetGroup: event.target.value })}
      />
      {similar.length > 0 && (
        <div className="similar" role="status">
          <p>{text("record.similar")}</p>
          <ul className="chips">
            {similar.slice(0, 4).map(({ client }) => (
              <li key={client.id}>
                <button
                  type="button"
                  className="chip"
                  onClick={() => onKnown({ id: client.id, name: clientName(client) })}
                >
                  {clientName(client)}
                  {client.birthDate && <span className="muted">{format.shortDay(client.birthDate)}</span>}
                  {client.archivedAt && <span className="muted">{text("archive.in")}</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <button type="button" className="linkish" onClick={onOther}>
        {text("record.otherSubject")}
      </button>
    </fieldset>
  );
}
