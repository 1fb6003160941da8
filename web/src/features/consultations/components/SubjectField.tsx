import { useState } from "react";
import { Field } from "@/components/Field";
import { Finder, type Found } from "@/components/Finder";
import { type Hit, useSearch } from "@/lib/api/search";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";

export type Chosen =
  | { kind: "CLIENT" | "EMPLOYER"; id: string; name: string }
  | { kind: "NEW_CLIENT" | "NEW_EMPLOYER"; name: string };

interface Line extends Found {
  chosen: Chosen;
}

/** Finds whom the talk was with, or offers to add them, in one field. */
export function SubjectField({
  error,
  onChoose,
}: {
  error?: string | undefined;
  onChoose: (one: Chosen) => void;
}) {
  const text = useText();
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const { data, waiting } = useSearch(typed);
  const name = typed.trim();
  const found = (data?.items ?? []).map(
    (hit: Hit): Line => ({
      id: hit.id,
      label: hit.label,
      detail: [hit.detail, hit.birthDate && format.shortDay(hit.birthDate)].filter(Boolean).join(" · "),
      icon: hit.kind === "CLIENT" ? "person" : "building",
      chosen: { kind: hit.kind, id: hit.id, name: hit.label },
    }),
  );
  const added: Line[] = (["NEW_CLIENT", "NEW_EMPLOYER"] as const).map((kind) => ({
    id: kind,
    label: text(kind === "NEW_CLIENT" ? "record.newClient" : "record.newEmployer", { name }),
    detail: "",
    icon: "plus",
    chosen: { kind, name },
  }));
  const lines = name && !waiting ? [...found, ...added] : found;
  return (
    <Field label={text("record.subject")} error={error}>
      {(ids) => (
        <Finder
          label={text("record.subject")}
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
              data-first
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
