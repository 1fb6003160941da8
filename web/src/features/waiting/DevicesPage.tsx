import { useMemo, useState } from "react";
import { Badge, Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Segments } from "@/components/Choice";
import { CopyField } from "@/components/CopyField";
import { type Column, Dash, DataTable } from "@/components/DataTable";
import { Confirm, Dialog, DialogActs } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { Page } from "@/components/Page";
import { Skeleton } from "@/components/Skeleton";
import { EmptyState, ErrorState, FormProblem, NoRight } from "@/components/States";
import { useMay, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Device, type DeviceWithKey, useDeviceAct, useDevices } from "./api/devices";

/** Kiosks and displays: each with an address of its own, and the one right that it needs. */
export default function DevicesPage() {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<DeviceWithKey | null>(null);
  if (!may("waiting-devices:write")) {
    return (
      <Page title={text("waiting.dev.title")}>
        <NoRight />
      </Page>
    );
  }
  return (
    <Page
      title={text("waiting.dev.title")}
      sub={text("waiting.dev.sub")}
      crumb={{ to: path("waiting"), label: text("nav.waiting") }}
      actions={
        <Button icon="plus" onClick={() => setAdding(true)}>
          {text("waiting.dev.add")}
        </Button>
      }
    >
      <Devices />
      {adding && (
        <NewDevice
          onClose={() => setAdding(false)}
          onMade={(device) => {
            setAdding(false);
            setMade(device);
          }}
        />
      )}
      {made && (
        <Dialog
          open
          title={made.device.name}
          onClose={() => setMade(null)}
          footer={
            <Button kind="primary" onClick={() => setMade(null)}>
              {text("waiting.dev.kept")}
            </Button>
          }
        >
          <Note tone="warning">{text("waiting.dev.once")}</Note>
          <CopyField label={text("waiting.dev.address")} value={`${location.origin}${made.page}`} />
        </Dialog>
      )}
    </Page>
  );
}

function Devices() {
  const text = useText();
  const format = useFormat();
  const devices = useDevices();
  const columns: Column<Device>[] = [
    { id: "name", header: text("waiting.dev.name"), cell: (one) => one.name },
    {
      id: "kind",
      header: text("waiting.dev.kind"),
      cell: (one) => text(`waiting.dev.${one.kind}`),
      phone: "line",
    },
    {
      id: "status",
      header: text("waiting.dev.status"),
      cell: (one) => (
        <Badge tone={one.revokedAt ? "neutral" : "success"}>
          {text(one.revokedAt ? "waiting.dev.revoked" : "waiting.dev.active")}
        </Badge>
      ),
      phone: "line",
    },
    {
      id: "seen",
      header: text("waiting.dev.seen"),
      cell: (one) => (one.lastSeenAt ? format.dayAndClock(one.lastSeenAt) : <Dash />),
    },
    {
      id: "act",
      header: <span className="sr">{text("action.more")}</span>,
      cell: (one) => !one.revokedAt && <Revoke device={one} />,
      phone: "end",
    },
  ];
  if (devices.error) return <ErrorState error={devices.error} onRetry={() => void devices.refetch()} />;
  if (!devices.data) return <Skeleton rows={3} />;
  if (devices.data.items.length === 0) {
    return (
      <EmptyState icon="key" title={text("waiting.dev.none")}>
        {text("waiting.dev.noneHint")}
      </EmptyState>
    );
  }
  return (
    <div className="tablebox is-alone">
      <DataTable
        caption={text("waiting.dev.title")}
        columns={columns}
        rows={devices.data.items}
        rowKey={(one) => one.id}
      />
    </div>
  );
}

function Revoke({ device }: { device: Device }) {
  const text = useText();
  const act = useDeviceAct();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="tertiary" onClick={() => setAsking(true)}>
        {text("waiting.dev.revoke")}
      </Button>
      {asking && (
        <Confirm
          open
          title={text("waiting.dev.revokeTitle", { name: device.name })}
          action={text("waiting.dev.revoke")}
          busy={act.isPending}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            act.mutate({ kind: "revoke", id: device.id }, { onSuccess: () => setAsking(false) })
          }
        >
          <p>{text("waiting.dev.revokeHint")}</p>
          <FormProblem error={act.error} />
        </Confirm>
      )}
    </>
  );
}

function NewDevice({ onClose, onMade }: { onClose: () => void; onMade: (made: DeviceWithKey) => void }) {
  const text = useText();
  const act = useDeviceAct();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [kind, setKind] = useState<Device["kind"]>("KIOSK");
  const [name, setName] = useState("");
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (!name.trim()) return;
    act.mutate(
      { kind: "make", device: { kind, name: name.trim() }, key },
      { onSuccess: (made) => made && onMade(made) },
    );
  };
  return (
    <Dialog
      open
      title={text("waiting.dev.add")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={act.isPending} onClick={send}>
          {text("waiting.dev.make")}
        </DialogActs>
      }
    >
      <Segments
        wide
        label={text("waiting.dev.kind")}
        hint={text(kind === "KIOSK" ? "waiting.dev.kioskHint" : "waiting.dev.displayHint")}
        choices={[
          { value: "KIOSK", label: text("waiting.dev.KIOSK") },
          { value: "DISPLAY", label: text("waiting.dev.DISPLAY") },
        ]}
        value={kind}
        onChange={(value) => setKind(value as Device["kind"])}
      />
      <TextField
        label={text("waiting.dev.name")}
        hint={text("waiting.dev.nameHint")}
        maxLength={100}
        value={name}
        error={tried && !name.trim() ? text("field.required") : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <FormProblem error={act.error} />
    </Dialog>
  );
}
