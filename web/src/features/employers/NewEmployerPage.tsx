import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { Page } from "@/components/Page";
import { NoRight } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useMay, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { forgetTyped } from "@/lib/typed";
import { useSaveEmployer } from "./api/saveEmployer";
import { EmployerForm } from "./components/EmployerForm";
import { employerFields, employerValues } from "./employerForm";
import "./employers.css";

export default function NewEmployerPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  return (
    <Page title={text("employers.add")} crumb={{ to: path("employers"), label: text("nav.employers") }}>
      {may("employers:write") ? <NewEmployer /> : <NoRight />}
    </Page>
  );
}

function NewEmployer() {
  const text = useText();
  const path = useRegionPath();
  const navigate = useNavigate();
  const save = useSaveEmployer();
  const values = useMemo(() => employerValues(), []);
  const key = useMemo(() => crypto.randomUUID(), []);
  return (
    <EmployerForm
      isNew
      values={values}
      busy={save.isPending}
      error={save.error}
      onCancel={() => {
        forgetTyped();
        void navigate({ to: path("employers") });
      }}
      onSave={(filled, onError) =>
        save.mutate(
          { fields: employerFields(filled), key },
          {
            onError,
            onSuccess: (employer) => {
              toast(text("client.added", { name: employer.name }));
              void navigate({ to: path(`employers/${employer.id}`) });
            },
          },
        )
      }
    />
  );
}
