import { MultiPick } from "@/components/Combo";
import { DateField, SelectField, TextField } from "@/components/Field";
import { clientName, type Named } from "@/lib/api/shapes";
import { useSimilarClients } from "@/lib/api/similar";
import { useCodes } from "@/lib/codes/useCodes";
import { RESIDENCE_TITLES } from "@/lib/codes/vocabulary";
import { today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";

export interface NewRelativeValues {
  givenName: string;
  familyName: string;
  birthDate: string;
  citizenships: string[];
  titleKind: string;
  titleUntil: string;
  titleConditions: string;
}

interface Props {
  values: NewRelativeValues;
  /** The name is missing. */
  wrong: boolean;
  onChange: (values: NewRelativeValues) => void;
  /** Who is no proposal: the client, and who is in the household. */
  not: string[];
  onKnown: (one: Named) => void;
  onOther: () => void;
}

/** The least about a new member of a family: name, birth, and a title of their own. */
export function NewRelative({ values, wrong, not, onChange, onKnown, onOther }: Props) {
  const text = useText();
  const codes = useCodes();
  const set = (part: Partial<NewRelativeValues>) => onChange({ ...values, ...part });
  return (
    <fieldset className="newcomer">
      <legend className="legend">{text("record.newClientTitle")}</legend>
      <div className="two">
        <TextField
          label={text("client.givenName")}
          value={values.givenName}
          autoFocus
          onChange={(event) => set({ givenName: event.target.value })}
        />
        <TextField
          label={text("client.familyName")}
          value={values.familyName}
          error={wrong ? text("field.required") : undefined}
          onChange={(event) => set({ familyName: event.target.value })}
        />
      </div>
      <Known values={values} not={not} onKnown={onKnown} />
      <div className="two">
        <DateField
          label={text("client.birthDate")}
          optional
          max={today()}
          value={values.birthDate}
          onChange={(event) => set({ birthDate: event.target.value })}
        />
        <MultiPick
          label={text("client.citizenships")}
          optional
          options={codes.countries}
          value={values.citizenships}
          onChange={(citizenships) => set({ citizenships })}
        />
      </div>
      <div className="two">
        <SelectField
          label={text("client.title")}
          optional
          empty={text("table.none")}
          options={codes.choices("title", RESIDENCE_TITLES)}
          value={values.titleKind}
          onChange={(event) => set({ titleKind: event.target.value })}
        />
        <DateField
          label={text("client.titleUntil")}
          optional
          value={values.titleUntil}
          onChange={(event) => set({ titleUntil: event.target.value })}
        />
      </div>
      {values.titleKind && (
        <TextField
          label={text("client.titleConditions")}
          hint={text("client.titleConditionsHint")}
          optional
          maxLength={500}
          value={values.titleConditions}
          onChange={(event) => set({ titleConditions: event.target.value })}
        />
      )}
      <button type="button" className="linkish" onClick={onOther}>
        {text("record.otherSubject")}
      </button>
    </fieldset>
  );
}

/** Who may be there already, under this name. */
function Known({ values, not, onKnown }: Pick<Props, "values" | "not" | "onKnown">) {
  const text = useText();
  const format = useFormat();
  const similar = useSimilarClients({
    givenName: values.givenName,
    familyName: values.familyName,
    birthDate: values.birthDate || null,
  }).filter(({ client }) => !not.includes(client.id));
  if (similar.length === 0) return null;
  return (
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
  );
}
