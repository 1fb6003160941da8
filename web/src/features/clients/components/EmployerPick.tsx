import { useState } from "react";
import { Field } from "@/components/Field";
import { Finder } from "@/components/Finder";
import { useSearch } from "@/lib/api/search";
import type { Named } from "@/lib/api/shapes";
import { useText } from "@/lib/text/useText";

/** The employer a client works for, found while typing. */
export function EmployerPick({
  value,
  onChange,
}: {
  value: Named | null;
  onChange: (value: Named | null) => void;
}) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const { data } = useSearch(typed ?? "", ["EMPLOYER"]);
  const lines = (typed ? (data?.items ?? []) : [])
    .filter((hit) => hit.kind === "EMPLOYER")
    .map((hit) => ({
      id: hit.id,
      label: hit.label,
      detail: hit.detail ?? undefined,
      icon: "building" as const,
    }));
  return (
    <Field label={text("client.employer")} optional>
      {(ids) => (
        <Finder
          label={text("client.employer")}
          typed={typed ?? value?.name ?? ""}
          onType={(now) => {
            setTyped(now);
            if (now === "") onChange(null);
          }}
          lines={lines}
          onChoose={(line) => {
            onChange({ id: line.id, name: line.label });
            setTyped(null);
          }}
        >
          {(input) => (
            <input {...ids} {...input} className="kern-form-input__input" placeholder={text("combo.add")} />
          )}
        </Finder>
      )}
    </Field>
  );
}
