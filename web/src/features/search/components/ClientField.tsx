import { useState } from "react";
import { Field } from "@/components/Field";
import { Finder } from "@/components/Finder";
import { type Hit, useSearch } from "@/lib/api/search";
import type { Subject } from "@/lib/record";
import { useFormat } from "@/lib/text/useFormat";

interface Props {
  label: string;
  hint?: string;
  optional?: boolean;
  onChoose: (client: Subject) => void;
}

/** Finds a client by what somebody types of the name. */
export function ClientField({ label, hint, optional = false, onChoose }: Props) {
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const { data, waiting } = useSearch(typed, ["CLIENT"]);
  const lines = (data?.items ?? []).map((hit: Hit) => ({
    id: hit.id,
    label: hit.label,
    detail: [hit.detail, hit.birthDate && format.shortDay(hit.birthDate)].filter(Boolean).join(" · "),
    icon: "person" as const,
  }));
  return (
    <Field optional={optional} label={label} hint={hint}>
      {(ids) => (
        <Finder
          label={label}
          typed={typed}
          onType={setTyped}
          lines={lines}
          waiting={waiting}
          onChoose={(line) => onChoose({ id: line.id, name: line.label })}
        >
          {(input) => <input {...ids} {...input} className="kern-form-input__input" />}
        </Finder>
      )}
    </Field>
  );
}
