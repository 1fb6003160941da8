import { useState } from "react";
import { Field } from "@/components/Field";
import { Finder, type Found } from "@/components/Finder";
import { useSearch } from "@/lib/api/search";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";

export type Chosen =
  | { kind: "CLIENT" | "EMPLOYER"; id: string; name: string }
  | { kind: "NEW_CLIENT" | "NEW_EMPLOYER"; name: string };

interface Line extends Found {
  chosen: Chosen;
}

interface Props {
  error?: string | undefined;
  /** Only persons, or only employers. */
  only?: "CLIENT" | "EMPLOYER" | undefined;
  /** Nobody new is added here. */
  knownOnly?: boolean | undefined;
  autoFocus?: boolean;
  onChoose: (one: Chosen) => void;
}

const SUBJECTS = ["CLIENT", "EMPLOYER"] as const;
const NEW = { CLIENT: "NEW_CLIENT", EMPLOYER: "NEW_EMPLOYER" } as const;

/** Finds whom the talk was with, or offers to add them, in one field. */
export function SubjectField({ error, only, knownOnly, autoFocus, onChoose }: Props) {
  const text = useText();
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const { data, waiting } = useSearch(typed, only ? [only] : SUBJECTS);
  const name = typed.trim();
  const label = text(only === "CLIENT" ? "record.who" : only ? "record.whichEmployer" : "record.subject");
  const kinds = only ? [only] : SUBJECTS;
  const found = (data?.items ?? []).map(
    (hit): Line => ({
      id: hit.id,
      label: hit.label,
      detail: [hit.detail, hit.birthDate && format.shortDay(hit.birthDate)].filter(Boolean).join(" · "),
      icon: hit.kind === "CLIENT" ? "person" : "building",
      chosen: { kind: hit.kind, id: hit.id, name: hit.label },
    }),
  );
  const offered = knownOnly ? [] : kinds.map((kind) => NEW[kind]);
  const added: Line[] = offered.map((kind) => ({
    id: kind,
    label: text(kind === "NEW_CLIENT" ? "record.newClient" : "record.newEmployer", { name }),
    detail: "",
    icon: "plus",
    chosen: { kind, name },
  }));
  const lines = name && !waiting ? [...found, ...added] : found;
  return (
    <Field label={label} error={error}>
      {(ids) => (
        <Finder
          label={label}
          typed={typed}
          onType={setTyped}
          lines={lines}
          waiting={waiting}
          onChoose={(line) => onChoose(line.chosen)}
        >
          {(input) => (
            <input
              {...ids}
              {...input}
              data-first={autoFocus ? undefined : true}
              autoFocus={autoFocus}
              data-step
              className="kern-form-input__input"
              placeholder={text("record.subjectHint")}
            />
          )}
        </Finder>
      )}
    </Field>
  );
}
