import { IconButton } from "@/components/Button";
import { SelectField, TextField } from "@/components/Field";
import { Icon } from "@/components/Icon";
import { clientName } from "@/lib/api/shapes";
import { useSimilarClients, useSimilarEmployers } from "@/lib/api/similar";
import { useCodes } from "@/lib/codes/useCodes";
import { EMPLOYER_KINDS, TARGET_GROUPS } from "@/lib/codes/vocabulary";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Draft, Missing } from "../draft";
import { type Chosen, SubjectField } from "./SubjectField";
import { startOver } from "./steps";

interface Props {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  wrong: Missing[];
  fixed?: boolean;
}

const NOBODY = { client: null, employer: null, newClient: null, newEmployer: null };

/** "Olena Kovalenko" is Olena of the family Kovalenko; one word is the family name. */
export function splitName(name: string): { givenName: string; familyName: string } {
  const words = name.trim().split(/\s+/);
  return { givenName: words.slice(0, -1).join(" "), familyName: words.at(-1) ?? "" };
}

function chosenAs(one: Chosen): Partial<Draft> {
  switch (one.kind) {
    case "CLIENT":
      return { ...NOBODY, client: { id: one.id, name: one.name } };
    case "EMPLOYER":
      return { ...NOBODY, employer: { id: one.id, name: one.name } };
    case "NEW_CLIENT":
      return { ...NOBODY, newClient: { ...splitName(one.name), targetGroup: "PROFESSIONAL" } };
    case "NEW_EMPLOYER":
      return { ...NOBODY, newEmployer: { name: one.name, kind: "COMPANY" } };
  }
}

/** With whom: known, to be found, or new. */
export function SubjectPart({ draft, change, wrong, fixed }: Props) {
  const text = useText();
  const known = draft.client ?? draft.employer;
  if (known) {
    return (
      <p className="known">
        <Icon name={draft.client ? "person" : "building"} />
        <b>{known.name}</b>
        {!fixed && (
          <span className="end">
            <IconButton icon="close" label={text("record.otherSubject")} onClick={() => change(NOBODY)} />
          </span>
        )}
      </p>
    );
  }
  if (draft.newClient) return <NewClientPart draft={draft} change={change} wrong={wrong} />;
  if (draft.newEmployer) return <NewEmployerPart draft={draft} change={change} wrong={wrong} />;
  return (
    <SubjectField
      error={wrong.includes("subject") ? text("record.missing.subject") : undefined}
      onChoose={(one) => {
        change(chosenAs(one));
        startOver();
      }}
    />
  );
}

function NewClientPart({ draft, change, wrong }: Props) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const person = draft.newClient;
  const similar = useSimilarClients(person);
  if (!person) return null;
  const set = (part: Partial<typeof person>) => change({ newClient: { ...person, ...part } });
  return (
    <fieldset className="newcomer">
      <legend className="legend">{text("record.newClientTitle")}</legend>
      <div className="two">
        <TextField
          label={text("client.givenName")}
          value={person.givenName}
          data-step
          onChange={(event) => set({ givenName: event.target.value })}
        />
        <TextField
          label={text("client.familyName")}
          value={person.familyName}
          data-step
          error={wrong.includes("name") ? text("field.required") : undefined}
          onChange={(event) => set({ familyName: event.target.value })}
        />
      </div>
      <SelectField
        label={text("client.targetGroup")}
        options={codes.choices("targetGroup", TARGET_GROUPS)}
        value={person.targetGroup}
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
                  onClick={() => change({ ...NOBODY, client: { id: client.id, name: clientName(client) } })}
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
      <Otherwise change={change} />
    </fieldset>
  );
}

function NewEmployerPart({ draft, change, wrong }: Props) {
  const text = useText();
  const codes = useCodes();
  const firm = draft.newEmployer;
  const similar = useSimilarEmployers(firm && { name: firm.name });
  if (!firm) return null;
  return (
    <fieldset className="newcomer">
      <legend className="legend">{text("record.newEmployerTitle")}</legend>
      <TextField
        label={text("employer.name")}
        value={firm.name}
        data-step
        error={wrong.includes("name") ? text("field.required") : undefined}
        onChange={(event) => change({ newEmployer: { ...firm, name: event.target.value } })}
      />
      <SelectField
        label={text("employer.kind")}
        options={codes.choices("employerKind", EMPLOYER_KINDS)}
        value={firm.kind}
        data-step
        onChange={(event) => change({ newEmployer: { ...firm, kind: event.target.value } })}
      />
      {similar.length > 0 && (
        <div className="similar" role="status">
          <p>{text("record.similar")}</p>
          <ul className="chips">
            {similar.slice(0, 4).map(({ employer: { id, name, archivedAt } }) => (
              <li key={id}>
                <button
                  type="button"
                  className="chip"
                  onClick={() => change({ ...NOBODY, employer: { id, name } })}
                >
                  {name}
                  {archivedAt && <span className="muted">{text("archive.in")}</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Otherwise change={change} />
    </fieldset>
  );
}

function Otherwise({ change }: { change: (change: Partial<Draft>) => void }) {
  const text = useText();
  return (
    <button type="button" className="linkish" onClick={() => change(NOBODY)}>
      {text("record.otherSubject")}
    </button>
  );
}
