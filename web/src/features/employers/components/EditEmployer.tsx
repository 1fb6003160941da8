import { useMemo, useState } from "react";
import { StaleState } from "@/components/States";
import { toast } from "@/components/Toasts";
import { call } from "@/lib/api/http";
import { Problem } from "@/lib/api/problem";
import type { Employer } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useSaveEmployer } from "../api/saveEmployer";
import { type EmployerValues, employerFields, employerValues } from "../employerForm";
import { EmployerForm } from "./EmployerForm";

/** Changing an employer; if somebody else was faster, both versions stand side by side. */
export function EditEmployer({ employer, onDone }: { employer: Employer; onDone: () => void }) {
  const text = useText();
  const api = useRegionApi();
  const save = useSaveEmployer();
  const [base, setBase] = useState(employer);
  const [values, setValues] = useState(() => employerValues(employer));
  const [stale, setStale] = useState<{ mine: EmployerValues; theirs: Employer } | null>(null);
  const key = useMemo(() => crypto.randomUUID(), []);
  const send = (typed: EmployerValues, from: Employer, onError?: (error: unknown) => void) => {
    const changed = employerFields(typed, from);
    if (Object.keys(changed).length === 0) return onDone();
    save.mutate(
      { id: from.id, version: from.version, fields: changed, key: `${key}-${from.version}` },
      {
        onSuccess: () => {
          toast(text("action.saved"));
          onDone();
        },
        onError: async (error) => {
          if (error instanceof Problem && error.stale) {
            setStale({ mine: typed, theirs: await call<Employer>(api(`employers/${from.id}`)) });
          } else onError?.(error);
        },
      },
    );
  };
  if (stale) {
    const theirs = employerValues(stale.theirs);
    const shown = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
    const fields = (Object.keys(theirs) as (keyof EmployerValues)[])
      .map((name) => ({
        name: text.or(`employer.${name}`, name),
        mine: shown(stale.mine[name]),
        theirs: shown(theirs[name]),
      }))
      .filter((field) => field.mine !== field.theirs);
    return (
      <StaleState
        fields={fields}
        onTakeTheirs={() => {
          setBase(stale.theirs);
          setValues(theirs);
          setStale(null);
          save.reset();
        }}
        onKeepMine={() => {
          setStale(null);
          send(stale.mine, stale.theirs);
        }}
      />
    );
  }
  return (
    <EmployerForm
      isNew={false}
      values={values}
      busy={save.isPending}
      error={save.error}
      onCancel={onDone}
      onSave={(typed, onError) => send(typed, base, onError)}
    />
  );
}
