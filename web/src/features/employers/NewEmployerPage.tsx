import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { Note } from "@/components/Badge";
import { Page } from "@/components/Page";
import { NoRight } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useSearch } from "@/lib/api/search";
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
  const [typed, setTyped] = useState("");
  return (
    <div
      className="stack"
      onInput={(event) => {
        const field = event.target as HTMLInputElement;
        if (field.name === "name") setTyped(field.value);
      }}
    >
      <SimilarEmployers name={typed} />
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
    </div>
  );
}

/** Employers that may be the same, while the name is typed. */
function SimilarEmployers({ name }: { name: string }) {
  const text = useText();
  const path = useRegionPath();
  const { data } = useSearch(name, name.trim().length > 2);
  const like = (data?.items ?? []).filter((hit) => hit.kind === "EMPLOYER").slice(0, 4);
  return (
    <div role="status" className="client-form">
      {name.trim().length > 2 && like.length > 0 && (
        <Note tone="warning">
          <p>{text("record.similar")}</p>
          <ul>
            {like.map((one) => (
              <li key={one.id}>
                <Link to={path(`employers/${one.id}`)}>{one.label}</Link>
                {one.detail && `, ${one.detail}`}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}
