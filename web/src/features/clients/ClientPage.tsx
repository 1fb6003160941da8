import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Button, ButtonLink } from "@/components/Button";
import { Menu } from "@/components/Menu";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState } from "@/components/States";
import { useArchive } from "@/features/archive/api/archive";
import { ArchiveNote } from "@/features/archive/components/ArchiveNote";
import { CasesCard } from "@/features/cases/components/CasesCard";
import { ConsentCard } from "@/features/consents/components/ConsentCard";
import { History } from "@/features/consultations/components/History";
import { AskDialog } from "@/features/handovers/components/AskDialog";
import { HandedNote } from "@/features/handovers/components/HandedNote";
import { HandOverCard } from "@/features/handovers/components/HandOverCard";
import { HouseholdCard } from "@/features/household/components/HouseholdCard";
import { MergedCard } from "@/features/merge/components/MergedCard";
import { useLeft } from "@/features/merge/useLeft";
import { ReferralsCard } from "@/features/referrals/components/ReferralsCard";
import { HoldDialog } from "@/features/retention/components/HoldDialog";
import { SightDialog } from "@/features/sight/SightDialog";
import { type Client, clientName } from "@/lib/api/shapes";
import { useRecorder } from "@/lib/record";
import { ReadOnly, useMay, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useFile } from "./api/openClient";
import { ClientDetails } from "./components/ClientDetails";
import { ClientEssentials } from "./components/ClientEssentials";
import { EditClient } from "./components/EditClient";
import { ReasonDialog } from "./components/ReasonDialog";
import { needsReason } from "./reason";
import "./clients.css";

/** A client's file: what one has to know at a glance, then what happened. */
export default function ClientPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const text = useText();
  const path = useRegionPath();
  const client = useFile(id);
  const crumb = { to: path("clients"), label: text("nav.clients") };
  useLeft("clients", id, client.data && { id: client.data.id, name: clientName(client.data) });
  if (client.data) return <ClientFile key={id} client={client.data} crumb={crumb} />;
  if (needsReason(client.error)) {
    return (
      <Page title={text("client.file")} crumb={crumb}>
        <ReasonDialog client={id} />
      </Page>
    );
  }
  return (
    <Page title={text("client.file")} crumb={crumb}>
      {client.error ? (
        <ErrorState error={client.error} onRetry={() => void client.refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

function ClientFile({ client, crumb }: { client: Client; crumb: { to: string; label: string } }) {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const { about } = useRecorder();
  const [editing, setEditing] = useState(false);
  const name = clientName(client);
  const { id, preferredLanguage } = client;
  const handed = Boolean(client.handedTo);
  useEffect(() => {
    if (handed) return undefined;
    about({ client: { id, name }, ...(preferredLanguage ? { language: preferredLanguage } : {}) });
    return () => about(null);
  }, [about, handed, id, name, preferredLanguage]);
  return (
    <Page
      title={name}
      sub={
        [client.callName && `„${client.callName}“`, client.addressForm].filter(Boolean).join(", ") ||
        undefined
      }
      crumb={crumb}
      actions={
        !editing && (
          <>
            {may("audit:read") && (
              <ButtonLink kind="tertiary" to={path(`clients/${id}/accesses`)}>
                {text("access.link")}
              </ButtonLink>
            )}
            {may("clients:write") && !client.handedTo && (
              <Button onClick={() => setEditing(true)}>{text("action.edit")}</Button>
            )}
            {may("clients:write") && (!client.handedTo || may("retention:write")) && (
              <ClientMenu client={client} />
            )}
          </>
        )
      }
    >
      {editing ? (
        <EditClient client={client} onDone={() => setEditing(false)} />
      ) : (
        <div className="stack">
          {client.handedTo ? (
            <HandedNote to={client.handedTo} />
          ) : (
            <ArchiveNote kind="clients" of={client} name={name} />
          )}
          <ClientEssentials client={client} />
          <div className="file">
            {may("consultations:read") && (
              <section aria-labelledby="history">
                <h2 id="history" className="file-h">
                  {text("client.history")} <span className="muted">{client.consultations}</span>
                </h2>
                <ReadOnly when={handed}>
                  <History of={`clients/${client.id}`} />
                </ReadOnly>
              </section>
            )}
            <div className="stack">
              <ReadOnly when={handed}>
                {may("cases:read") && <CasesCard of={{ client: { id, name } }} />}
                <ClientDetails client={client} />
                <HouseholdCard client={client} />
                {may("referrals:read") && <ReferralsCard client={client} />}
              </ReadOnly>
              <HandOverCard client={id} />
              {may("consents:read") && <ConsentCard client={client} />}
              <MergedCard kind="clients" kept={{ id, version: client.version, name }} />
            </div>
          </div>
        </div>
      )}
    </Page>
  );
}

/** What is done with a file seldom. */
function ClientMenu({ client }: { client: Client }) {
  const text = useText();
  const path = useRegionPath();
  const navigate = useNavigate();
  const may = useMay();
  const [keeping, setKeeping] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const [handing, setHanding] = useState(false);
  const move = useArchive("clients", clientName(client));
  return (
    <>
      <Menu
        label={text("action.more")}
        entries={[
          ...(client.handedTo
            ? []
            : [
                {
                  id: "merge",
                  label: text("merge.menu"),
                  icon: "link" as const,
                  onAction: () => void navigate({ to: path(`clients/${client.id}/merge`) }),
                },
              ]),
          ...(client.archivedAt || client.handedTo
            ? []
            : [
                {
                  id: "archive",
                  label: text("archive.action"),
                  icon: "folder" as const,
                  onAction: () => move.mutate({ id: client.id, version: client.version, act: "archive" }),
                },
              ]),
          ...(may("hand-overs:write") && !client.archivedAt && !client.handedTo
            ? [
                {
                  id: "hand-over",
                  label: text("handover.menu"),
                  icon: "arrow" as const,
                  onAction: () => setHanding(true),
                },
              ]
            : []),
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
                  label: text("sight.title.client"),
                  icon: "people" as const,
                  onAction: () => setExplaining(true),
                },
              ]
            : []),
        ]}
      />
      {handing && <AskDialog client={client} onClose={() => setHanding(false)} />}
      {explaining && <SightDialog of={`clients/${client.id}`} onClose={() => setExplaining(false)} />}
      {keeping && (
        <HoldDialog
          kind="clients"
          id={client.id}
          name={clientName(client)}
          onClose={() => setKeeping(false)}
        />
      )}
    </>
  );
}
