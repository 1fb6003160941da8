import { useEdit } from "@/components/useEdit";
import { call } from "@/lib/api/http";
import type { Employer } from "@/lib/api/shapes";
import { useRegionApi } from "@/lib/region";
import { saving, useSaveEmployer } from "../api/saveEmployer";
import { employerFields, employerValues } from "../employerForm";
import { EmployerForm } from "./EmployerForm";

export function EditEmployer({ employer, onDone }: { employer: Employer; onDone: () => void }) {
  const api = useRegionApi();
  const edit = useEdit({
    stored: employer,
    load: () => call<Employer>(api(`employers/${employer.id}`)),
    valuesOf: employerValues,
    saving: useSaveEmployer(),
    order: (typed, from, key) => saving(employerFields(typed, from), from, key),
    onDone,
    prefix: "employer",
    readings: {
      industry: "industry",
      kind: "employerKind",
      municipality: "municipality",
      size: "employerSize",
    },
  });
  if (edit.stale) return edit.stale;
  return (
    <EmployerForm
      key={edit.base?.version}
      isNew={false}
      values={employerValues(edit.base)}
      busy={edit.busy}
      error={edit.error}
      onCancel={onDone}
      onSave={edit.send}
    />
  );
}
