import { useState } from "react";
import { IconButton } from "@/components/Button";
import { ChipChoice } from "@/components/Choice";
import { SelectField, TextField } from "@/components/Field";
import { Icon } from "@/components/Icon";
import { useSimilarEmployers } from "@/lib/api/similar";
import { useCodes } from "@/lib/codes/useCodes";
import { AUDIENCES, EMPLOYER_KINDS } from "@/lib/codes/vocabulary";
import { useText } from "@/lib/text/useText";
import { type Audience, type Draft, type Missing, NOBODY } from "../draft";
import { NewClientFields } from "./NewClientFields";
import { type Chosen, SubjectField } from "./SubjectField";
import { startOver } from "./steps";

interface Props {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  wrong: Missing[];
}

const NO_PERSON = { client: null, newClient: null };
const NO_FIRM = { employer: null, newEmployer: null };

/** "Olena Kovalenko" is Olena of the family Kovalenko; one word is the family name. */
export function splitName(name: string): { givenName: string; familyName: string } {
  const words = name.trim().split(/\s+/);
  return { givenName: words.slice(0, -1).join(" "), familyName: words.at(-1) ?? "" };
}

function chosenAs(one: Chosen): Partial<Draft> {
  switch (one.kind) {
    case "CLIENT":
      return { ...NO_PERSON, audience: null, client: { id: one.id, name: one.name } };
    case "EMPLOYER":
      return { ...NO_FIRM, audience: null, employer: { id: one.id, name: one.name } };
    case "NEW_CLIENT":
      return {
        ...NO_PERSON,
        audience: null,
        newClient: { ...splitName(one.name), targetGroup: "PROFESSIONAL" },
      };
    case "NEW_EMPLOYER":
      return { ...NO_FIRM, audience: null, newEmployer: { name: one.name, kind: "COMPANY" } };
  }
}

/**
 * With whom: a person, an employer or both, known, to be found, or new; or nobody who gave a name.
 * Where something is corrected, nobody new is added.
 */
export function SubjectPart({ draft, change, wrong, knownOnly }: Props & { knownOnly?: boolean }) {
  const text = useText();
  const person = draft.client ?? draft.newClient;
  const firm = draft.employer ?? draft.newEmployer;
  if (!person && !firm) {
    if (draft.audience) return <NamelessPart audience={draft.audience} change={change} />;
    return (
      <div className="stack-2">
        <SubjectField
          knownOnly={knownOnly}
          error={wrong.includes("subject") ? text("record.missing.subject") : undefined}
          onChoose={(one) => {
            change(chosenAs(one));
            startOver();
          }}
        />
        <div>
          <button type="button" className="linkish" onClick={() => change({ ...NOBODY, audience: "PERSON" })}>
            {text("record.nameless")}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="stack-2">
      {draft.client && (
        <Known
          icon="person"
          name={draft.client.name}
          onRemove={() => change({ ...NO_PERSON, audience: null })}
        />
      )}
      {draft.newClient && <NewClientPart draft={draft} change={change} wrong={wrong} />}
      {draft.employer && (
        <Known
          icon="building"
          name={draft.employer.name}
          onRemove={() => change({ ...NO_FIRM, audience: null })}
        />
      )}
      {draft.newEmployer && <NewEmployerPart draft={draft} change={change} wrong={wrong} />}
      {!(person && firm) && (
        <Besides
          key={person ? "firm" : "person"}
          only={person ? "EMPLOYER" : "CLIENT"}
          knownOnly={knownOnly}
          onChoose={(one) => change(chosenAs(one))}
        />
      )}
    </div>
  );
}

function Known({
  icon,
  name,
  onRemove,
}: {
  icon: "person" | "building";
  name: string;
  onRemove: () => void;
}) {
  const text = useText();
  return (
    <p className="known">
      <Icon name={icon} />
      <b>{name}</b>
      <span className="end">
        <IconButton icon="close" label={text("record.without", { name })} onClick={onRemove} />
      </span>
    </p>
  );
}

interface BesidesProps {
  only: "CLIENT" | "EMPLOYER";
  knownOnly?: boolean | undefined;
  onChoose: (one: Chosen) => void;
}

/** The other side was there as well: asked for by who needs it, in nobody else's way. */
function Besides({ only, knownOnly, onChoose }: BesidesProps) {
  const text = useText();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <div>
        <button type="button" className="linkish" onClick={() => setAsked(true)}>
          {text(only === "CLIENT" ? "record.addClient" : "record.addEmployer")}
        </button>
      </div>
    );
  }
  return <SubjectField only={only} knownOnly={knownOnly} autoFocus onChoose={onChoose} />;
}

/** Somebody came who gave no name: only for whom it was is counted. */
function NamelessPart({ audience, change }: { audience: Audience; change: Props["change"] }) {
  const text = useText();
  const codes = useCodes();
  return (
    <div className="stack-2">
      <p className="known">
        <Icon name="person" />
        <b>{text("record.namelessOne")}</b>
        <span className="end">
          <IconButton icon="close" label={text("record.otherSubject")} onClick={() => change(NOBODY)} />
        </span>
      </p>
      <ChipChoice
        label={text("record.audience")}
        choices={codes.choices("audience", AUDIENCES)}
        value={audience}
        onChange={(one) => change({ audience: one as Audience })}
      />
    </div>
  );
}

function NewClientPart({ draft, change, wrong }: Props) {
  const person = draft.newClient;
  if (!person) return null;
  return (
    <NewClientFields
      value={person}
      wrong={wrong.includes("name")}
      onChange={(newClient) => change({ newClient })}
      onKnown={(client) => change({ ...NO_PERSON, client })}
      onOther={() => change(NO_PERSON)}
    />
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
                  onClick={() => change({ ...NO_FIRM, employer: { id, name } })}
                >
                  {name}
                  {archivedAt && <span className="muted">{text("archive.in")}</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Otherwise onClick={() => change(NO_FIRM)} />
    </fieldset>
  );
}

function Otherwise({ onClick }: { onClick: () => void }) {
  const text = useText();
  return (
    <button type="button" className="linkish" onClick={onClick}>
      {text("record.otherSubject")}
    </button>
  );
}
