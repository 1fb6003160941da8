import { useMemo, useState } from "react";
import { useStale } from "@/components/Stale";
import { toast } from "@/components/Toasts";
import { call } from "@/lib/api/http";
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
        onError: (error) => void stale.catchError(error, typed, onError),
      },
    );
  };
  const stale = useStale<Employer, EmployerValues>({
    load: () => call<Employer>(api(`employers/${employer.id}`)),
    valuesOf: employerValues,
    prefix: "employer",
    readings: {
      industry: "industry",
      kind: "employerKind",
      municipality: "municipality",
      size: "employerSize",
    },
    onTheirs: (theirs) => {
      setBase(theirs);
      save.reset();
    },
    onMine: (mine, theirs) => send(mine, theirs),
  });
  if (stale.view) return stale.view;
  return (
    <EmployerForm
      key={base.version}
      isNew={false}
      values={employerValues(base)}
      busy={save.isPending}
      error={save.error}
      onCancel={onDone}
      onSave={(typed, onError) => send(typed, base, onError)}
    />
  );
}
