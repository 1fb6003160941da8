import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Button } from "@/components/Button";
import { Card, Essentials, Facts } from "@/components/Card";
import { Dash } from "@/components/DataTable";
import { Menu } from "@/components/Menu";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useArchive } from "@/features/archive/api/archive";
import { ArchiveNote } from "@/features/archive/components/ArchiveNote";
import { CasesCard } from "@/features/cases/components/CasesCard";
import { History } from "@/features/consultations/components/History";
import { MergedCard } from "@/features/merge/components/MergedCard";
import { useLeft } from "@/features/merge/useLeft";
import { HoldDialog } from "@/features/retention/components/HoldDialog";
import { SightDialog } from "@/features/sight/SightDialog";
import type { Employer } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useRecorder } from "@/lib/record";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useEmployer } from "./api/openEmployer";
import { EditEmployer } from "./components/EditEmployer";
import { People } from "./components/People";
import "./employers.css";

export default function EmployerPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useText();
  const path = useRegionPath();
  const employer = useEmployer(id);
  const crumb = { to: path("employers"), label: text("nav.employers") };
  useLeft("employers", id, employer.data && { id: employer.data.id, name: employer.data.name });
  if (employer.data) return <EmployerFile key={id} employer={employer.data} crumb={crumb} />;
  return (
    <Page title={text("employer.one")} crumb={crumb}>
      {employer.error ? (
        <ErrorState error={employer.error} onRetry={() => void employer.refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

function EmployerFile({ employer, crumb }: { employer: Employer; crumb: { to: string; label: string } }) {
  const text = useText();
  const may = useMay();
  const { about } = useRecorder();
  const [editing, setEditing] = useState(false);
  const { id, name } = employer;
  useEffect(() => {
    about({ employer: { id, name } });
    return () => about(null);
  }, [about, id, name]);
  return (
    <Page
      title={name}
      crumb={crumb}
      actions={
        may("employers:write") &&
        !editing && (
          <>
            <Button onClick={() => setEditing(true)}>{text("action.edit")}</Button>
            <EmployerMenu employer={employer} />
          </>
        )
      }
    >
      {editing ? (
        <EditEmployer employer={employer} onDone={() => setEditing(false)} />
      ) : (
        <div className="stack">
          <ArchiveNote kind="employers" of={employer} name={name} />
          <Known employer={employer} />
          <div className="file">
            {may("consultations:read") && (
              <section aria-labelledby="history">
                <h2 id="history" className="file-h">
                  {text("client.history")} <span className="muted">{employer.consultations}</span>
                </h2>
                <History of={`employers/${id}`} />
              </section>
            )}
            <div className="stack">
              {may("cases:read") && <CasesCard of={{ employer: { id, name } }} />}
              <Contacts employer={employer} />
              <People employer={id} />
              <MergedCard kind="employers" kept={{ id, version: employer.version, name }} />
            </div>
          </div>
        </div>
      )}
    </Page>
  );
}

function Known({ employer }: { employer: Employer }) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  return (
    <Essentials
      facts={[
        {
          name: text("employer.industry"),
          value: employer.industry ? codes.industry(employer.industry) : <Dash />,
        },
        {
          name: text("employer.kind"),
          value: codes.name("employerKind", employer.kind),
          more: employer.size ? [codes.name("employerSize", String(employer.size))] : [],
        },
        {
          name: text("employer.municipality"),
          value: employer.municipality ? codes.municipality(employer.municipality) : <Dash />,
        },
        {
          name: text("clients.lastContact"),
          value: employer.lastContactOn ? format.shortDay(employer.lastContactOn) : <Dash />,
          more: [text("client.since0", { day: format.shortDay(employer.createdAt) })],
        },
      ]}
    />
  );
}

function Contacts({ employer }: { employer: Employer }) {
  const text = useText();
  return (
    <Card title={text("employer.contacts")} count={employer.contacts.length}>
      {employer.contacts.length === 0 && <p className="muted">{text("employer.noContacts")}</p>}
      {employer.contacts.map((one) => (
        <div key={`${one.name}${one.email}`}>
          <h3>{one.name}</h3>
          <Facts
            facts={[
              ...(one.role ? ([[text("employer.contactRole"), one.role]] as [string, string][]) : []),
              ...(one.email
                ? ([
                    [
                      text("client.email"),
                      <a key="mail" href={`mailto:${one.email}`}>
                        {one.email}
                      </a>,
                    ],
                  ] as never)
                : []),
              ...(one.phone
                ? ([
                    [
                      text("client.phone"),
                      <a key="tel" href={`tel:${one.phone.replace(/[^+\d]/g, "")}`}>
                        {one.phone}
                      </a>,
                    ],
                  ] as never)
                : []),
            ]}
          />
        </div>
      ))}
    </Card>
  );
}

/** What is done with a file seldom. */
function EmployerMenu({ employer }: { employer: Employer }) {
  const text = useText();
  const path = useRegionPath();
  const navigate = useNavigate();
  const may = useMay();
  const [keeping, setKeeping] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const move = useArchive("employers", employer.name);
  return (
    <>
      <Menu
        label={text("action.more")}
        entries={[
          {
            id: "merge",
            label: text("merge.menu"),
            icon: "link",
            onAction: () => void navigate({ to: path(`employers/${employer.id}/merge`) }),
          },
          ...(employer.archivedAt
            ? []
            : [
                {
                  id: "archive",
                  label: text("archive.action"),
                  icon: "folder" as const,
                  onAction: () => move.mutate({ id: employer.id, version: employer.version, act: "archive" }),
                },
              ]),
          ...(may("retention:write")
            ? [
                {
                  id: "hold",
                  label: text("retention.holdMenu"),
                  icon: "lock" as const,
                  onAction: () => setKeeping(true),
                },
              ]
            : []),
          ...(may("audit:read")
            ? [
                {
                  id: "sight",
                  label: text("sight.title.employer"),
                  icon: "people" as const,
                  onAction: () => setExplaining(true),
                },
              ]
            : []),
        ]}
      />
      {explaining && <SightDialog of={`employers/${employer.id}`} onClose={() => setExplaining(false)} />}
      {keeping && (
        <HoldDialog
          kind="employers"
          id={employer.id}
          name={employer.name}
          onClose={() => setKeeping(false)}
        />
      )}
    </>
  );
}
