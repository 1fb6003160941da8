import { useState } from "react";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { type Column, Dash, DataTable } from "@/components/DataTable";
import { Confirm } from "@/components/Dialog";
import { Menu } from "@/components/Menu";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, FormProblem, NoRight } from "@/components/States";
import { useMay } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Machine, useMachineAct, useMachines, type WithSecret } from "./api/machines";
import { NewMachineDialog } from "./NewMachineDialog";
import { SecretDialog } from "./SecretDialog";
import { useScopeWords } from "./scopes";

/** Programs that work with the region's data: each with its own key and rights. */
export default function MachinesPage() {
  const text = useText();
  const may = useMay();
  const [open, setOpen] = useState<"new" | null>(null);
  const [secret, setSecret] = useState<WithSecret | null>(null);
  if (!may("machine-clients:write")) {
    return (
      <Page title={text("nav.machines")}>
        <NoRight />
      </Page>
    );
  }
  return (
    <Page
      title={text("nav.machines")}
      sub={text("machines.sub")}
      actions={
        <Button icon="plus" onClick={() => setOpen("new")}>
          {text("machines.add")}
        </Button>
      }
    >
      <Machines onSecret={setSecret} />
      {open && (
        <NewMachineDialog
          onClose={() => setOpen(null)}
          onMade={(made) => {
            setOpen(null);
            setSecret(made);
          }}
        />
      )}
      {secret && <SecretDialog made={secret} onClose={() => setSecret(null)} />}
    </Page>
  );
}

function Machines({ onSecret }: { onSecret: (made: WithSecret) => void }) {
  const text = useText();
  const format = useFormat();
  const scopes = useScopeWords();
  const machines = useMachines();
  const columns: Column<Machine>[] = [
    { id: "name", header: text("machines.name"), cell: (one) => one.name },
    { id: "id", header: text("machines.clientId"), cell: (one) => <code>{one.clientId}</code> },
    { id: "scopes", header: text("machines.scopes"), cell: (one) => scopes.all(one.scopes), phone: "line" },
    {
      id: "status",
      header: text("imports.status"),
      cell: (one) => (
        <Badge tone={one.status === "ACTIVE" ? "success" : "neutral"}>
          {text(`machines.status.${one.status}`)}
        </Badge>
      ),
    },
    {
      id: "used",
      header: text("machines.lastUsed"),
      cell: (one) => (one.lastUsedAt ? format.dayAndClock(one.lastUsedAt) : <Dash />),
    },
    {
      id: "menu",
      header: <span className="sr">{text("action.more")}</span>,
      cell: (one) => one.status === "ACTIVE" && <MachineMenu machine={one} onSecret={onSecret} />,
      phone: "end",
    },
  ];
  if (machines.error) return <ErrorState error={machines.error} onRetry={() => void machines.refetch()} />;
  if (!machines.data) return <Skeleton rows={3} />;
  if (machines.data.items.length === 0) {
    return (
      <EmptyState icon="key" title={text("machines.none")}>
        {text("machines.noneHint")}
      </EmptyState>
    );
  }
  return (
    <div className="tablebox is-alone">
      <DataTable
        caption={text("nav.machines")}
        columns={columns}
        rows={machines.data.items}
        rowKey={(one) => one.id}
      />
    </div>
  );
}

function MachineMenu({ machine, onSecret }: { machine: Machine; onSecret: (made: WithSecret) => void }) {
  const text = useText();
  const act = useMachineAct();
  const [asking, setAsking] = useState<"rotate" | "revoke" | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      <Menu
        label={text("staff.menu", { name: machine.name })}
        entries={[
          { id: "rotate", label: text("machines.rotate"), onAction: () => setAsking("rotate") },
          { id: "revoke", label: text("machines.revoke"), danger: true, onAction: () => setAsking("revoke") },
        ]}
      />
      {asking && (
        <Confirm
          open
          kind={asking === "revoke" ? "danger" : "primary"}
          title={text(`machines.${asking}Title`, { name: machine.name })}
          action={text(`machines.${asking}`)}
          busy={act.isPending}
          onClose={close}
          onConfirm={() =>
            act.mutate(
              { kind: asking, id: machine.id },
              {
                onSuccess: (made) => {
                  close();
                  if (made) onSecret(made);
                },
              },
            )
          }
        >
          <p>{text(`machines.${asking}Hint`)}</p>
          <FormProblem error={act.error} />
        </Confirm>
      )}
    </>
  );
}
