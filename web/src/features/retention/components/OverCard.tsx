import { Link } from "@tanstack/react-router";
import { type FormEvent, useId, useMemo, useState } from "react";
import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { ChipChoice } from "@/components/Choice";
import { type Column, DataTable } from "@/components/DataTable";
import { Dialog, DialogActs } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useListing } from "@/lib/api/list";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import {
  COUNTED,
  KINDS,
  type Over,
  type RetainedKind,
  type RetentionView,
  useDeleteOver,
} from "../api/retention";

const FILES: Partial<Record<RetainedKind, string>> = {
  CLIENT: "clients",
  EMPLOYER: "employers",
  ENQUIRY: "enquiries",
};

/** What would go today, by kind, and the deletion itself. */
export function OverCard({ view }: { view: RetentionView }) {
  const text = useText();
  const may = useMay();
  const [kind, setKind] = useState<RetainedKind>("CLIENT");
  const [asking, setAsking] = useState(false);
  const count = (of: RetainedKind) => view.over.find((one) => one.kind === of)?.count ?? 0;
  const total = view.over.reduce((sum, one) => sum + one.count, 0);
  return (
    <Card
      title={text("retention.over")}
      count={<Count of={total} />}
      action={
        may("retention:write") &&
        total > 0 && (
          <Button kind="danger" onClick={() => setAsking(true)}>
            {text("retention.delete")}
          </Button>
        )
      }
    >
      <div className="stack">
        <ChipChoice
          label={text("retention.which")}
          choices={KINDS.map((one) => ({
            value: one,
            label: `${text(`retention.kind.${one}`)} (${count(one) > COUNTED ? "> 10.000" : count(one)})`,
          }))}
          value={kind}
          onChange={(one) => setKind(one as RetainedKind)}
        />
        <OverList key={kind} kind={kind} />
      </div>
      {asking && <DeleteDialog total={total} onClose={() => setAsking(false)} />}
    </Card>
  );
}

function Count({ of }: { of: number }) {
  return <>{of > COUNTED ? "> 10.000" : of}</>;
}

function OverList({ kind }: { kind: RetainedKind }) {
  const text = useText();
  const format = useFormat();
  const path = useRegionPath();
  const api = useRegionApi();
  const listing = useListing<Over>(api("retention/over"), { kind }, 20);
  const files = FILES[kind];
  const columns: Column<Over>[] = [
    {
      id: "label",
      header: text(`retention.kind.${kind}`),
      cell: (one) => (files ? <Link to={path(`${files}/${one.id}`)}>{one.label}</Link> : one.label),
    },
    {
      id: "started",
      header: text("retention.started"),
      cell: (one) => format.day(one.started),
      phone: "line",
    },
  ];
  if (listing.error) return <ErrorState error={listing.error} onRetry={listing.retry} />;
  if (listing.loading) return <Skeleton rows={3} />;
  if (listing.items.length === 0) return <p className="muted">{text("retention.nothingOver")}</p>;
  return (
    <>
      <DataTable
        caption={text("retention.over")}
        columns={columns}
        rows={listing.items}
        rowKey={(one) => one.id}
      />
      {listing.more && (
        <div>
          <Button onClick={listing.loadMore} busy={listing.loadingMore}>
            {text("table.more")}
          </Button>
        </div>
      )}
    </>
  );
}

/** It can't be undone: whoever does it writes down how many. */
function DeleteDialog({ total, onClose }: { total: number; onClose: () => void }) {
  const text = useText();
  const form = useId();
  const run = useDeleteOver();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const right = typed.trim() === String(total);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!right) return;
    run.mutate(
      { over: total, key },
      {
        onSuccess: () => {
          onClose();
          toast(text("retention.begun"));
        },
      },
    );
  };
  return (
    <Dialog
      open
      title={text("retention.deleteTitle", { count: total })}
      onClose={onClose}
      footer={
        <DialogActs kind="danger" type="submit" form={form} onClose={onClose} busy={run.isPending}>
          {text("retention.deleteNow")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" noValidate onSubmit={submit}>
        <Note tone="warning">{text("retention.deleteHint")}</Note>
        <TextField
          autoFocus
          inputMode="numeric"
          label={text("retention.howMany", { count: total })}
          value={typed}
          error={tried && !right ? text("retention.notThatMany", { count: total }) : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <FormProblem error={run.error} />
      </form>
    </Dialog>
  );
}
