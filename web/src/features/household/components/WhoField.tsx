import { useState } from "react";
import { Field } from "@/components/Field";
import { Finder, type Found } from "@/components/Finder";
import { useSearch } from "@/lib/api/search";
import type { Named } from "@/lib/api/shapes";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";

interface Props {
  kind?: "CLIENT" | "EMPLOYER";
  label?: string;
  /** Whether those in the archive are found too. */
  archive?: boolean;
  /** Who can't be chosen. */
  not: string[];
  error?: string | undefined;
  onChoose: (one: Named) => void;
  /** Without it only people who are known can be chosen. */
  onNew?: (name: string) => void;
}

const NEW = "new";

/** Finds somebody by name, or offers to add a client of that name. */
export function WhoField({ kind = "CLIENT", label, archive = false, not, error, onChoose, onNew }: Props) {
  const text = useText();
  const asked = label ?? text("household.who");
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const { data, waiting } = useSearch(typed, [kind], true, archive);
  const name = typed.trim();
  const found: Found[] = (data?.items ?? [])
    .filter((hit) => !not.includes(hit.id))
    .map((hit) => ({
      id: hit.id,
      label: hit.label,
      detail: [
        hit.detail,
        hit.birthDate && format.shortDay(hit.birthDate),
        hit.archived && text("archive.in"),
      ]
        .filter(Boolean)
        .join(" · "),
      icon: kind === "CLIENT" ? "person" : "building",
    }));
  if (onNew && name && !waiting) {
    found.push({ id: NEW, label: text("record.newClient", { name }), icon: "plus" });
  }
  return (
    <Field label={asked} error={error}>
      {(ids) => (
        <Finder
          label={asked}
          typed={typed}
          onType={setTyped}
          lines={found}
          waiting={waiting}
          onChoose={(line) => (line.id === NEW ? onNew?.(name) : onChoose({ id: line.id, name: line.label }))}
        >
          {(input) => (
            <input
              {...ids}
              {...input}
              autoFocus
              className="kern-form-input__input"
              placeholder={text(onNew ? "household.whoHint" : "combo.add")}
            />
          )}
        </Finder>
      )}
    </Field>
  );
}
