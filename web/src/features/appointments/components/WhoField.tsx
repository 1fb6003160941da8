import { useState } from "react";
import { Button } from "@/components/Button";
import { Field } from "@/components/Field";
import { Finder, type Found } from "@/components/Finder";
import { useSearch } from "@/lib/api/search";
import { useText } from "@/lib/text/useText";

/** Who is to come: somebody known, or a name. */
export type Who = { kind: "CLIENT" | "EMPLOYER"; id: string; name: string } | { kind: "NAME"; name: string };

interface Line extends Found {
  who: Who;
}

/** Finds whom the appointment is for; whoever is not known yet is written down by name. */
export function WhoField({
  who,
  error,
  onChange,
}: {
  who: Who | null;
  error?: string | undefined;
  onChange: (who: Who | null) => void;
}) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const { data, waiting } = useSearch(typed, ["CLIENT", "EMPLOYER"], who === null);
  if (who) {
    return (
      <Field label={text("appointments.who")}>
        {(ids) => (
          <div className="row">
            <output {...ids}>
              <b>{who.name}</b>
            </output>
            <Button kind="tertiary" onClick={() => onChange(null)}>
              {text("action.change")}
            </Button>
          </div>
        )}
      </Field>
    );
  }
  const name = typed.trim();
  const found = (data?.items ?? []).map(
    (hit): Line => ({
      id: hit.id,
      label: hit.label,
      detail: hit.detail ?? "",
      icon: hit.kind === "CLIENT" ? "person" : "building",
      who: { kind: hit.kind, id: hit.id, name: hit.label },
    }),
  );
  const named: Line = {
    id: "NAME",
    label: text("appointments.byName", { name }),
    icon: "plus",
    who: { kind: "NAME", name },
  };
  return (
    <Field label={text("appointments.who")} error={error}>
      {(ids) => (
        <Finder
          label={text("appointments.who")}
          typed={typed}
          onType={setTyped}
          lines={name && !waiting ? [...found, named] : found}
          waiting={waiting}
          onChoose={(line) => onChange(line.who)}
        >
          {(input) => (
            <input
              {...ids}
              {...input}
              className="kern-form-input__input"
              placeholder={text("appointments.whoHint")}
            />
          )}
        </Finder>
      )}
    </Field>
  );
}
