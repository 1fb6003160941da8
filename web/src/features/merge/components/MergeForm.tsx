import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useRegionPath } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { forgetTyped } from "@/lib/typed";
import { type Kind, useMergeFiles, useSeparate } from "../api/merge";
import { chosen, differing, proposed, type Row, type Side } from "../choice";
import { RowChoice } from "./RowChoice";
import "../merge.css";

export interface FileHead {
  id: string;
  version: number;
  name: string;
  consultations?: number | null | undefined;
  createdAt: string;
  archivedAt?: string | null;
}

interface Props {
  kind: Kind;
  kept: FileHead;
  other: FileHead;
  rows: Row[];
  onSwap: () => void;
  onAgain: () => void;
}

/** Two files side by side; of each field on which they differ, one value stays. */
export function MergeForm({ kind, kept, other, rows, onSwap, onAgain }: Props) {
  const text = useText();
  const path = useRegionPath();
  const navigate = useNavigate();
  const merge = useMergeFiles(kind, kept);
  const separate = useSeparate(kind);
  const key = useMemo(() => crypto.randomUUID(), []);
  const [sides, setSides] = useState<Record<string, Side>>({});
  const asked = differing(rows);
  const same = rows.filter((row) => !asked.includes(row));
  const send = () =>
    merge.mutate(
      { key, order: { other: other.id, otherVersion: other.version, ...chosen(rows, sides) } },
      {
        onSuccess: ({ merge: id, client, employer }) => {
          const left = client ?? employer;
          forgetTyped();
          toast(text("merge.done", { name: other.name, kept: kept.name }), {
            undo: () =>
              left &&
              separate.mutate(
                { id: left.id, version: left.version, merge: id },
                {
                  onSuccess: () => toast(text("merge.undone", { name: other.name })),
                  onError: () => toast(text("archive.failed"), { tone: "danger" }),
                },
              ),
          });
          void navigate({ to: path(`${kind}/${kept.id}`) });
        },
      },
    );
  return (
    <div className="stack merge">
      <div className="merge-heads">
        <Head head={kept} role={text("merge.keeps")} />
        <Head head={other} role={text("merge.goes")} />
      </div>
      <div className="row">
        <Button icon="redo" onClick={onSwap}>
          {text("merge.swap")}
        </Button>
        <Button kind="tertiary" onClick={onAgain}>
          {text("merge.another")}
        </Button>
      </div>
      {asked.length > 0 && <h2>{text("merge.choose")}</h2>}
      <div className="card merge-rows">
        {asked.map((row) => (
          <RowChoice
            key={row.field}
            row={row}
            kept={kept.name}
            other={other.name}
            value={sides[row.field] ?? proposed(row)}
            onChange={(side) => setSides({ ...sides, [row.field]: side })}
          />
        ))}
        {same.length > 0 && (
          <p className="muted merge-same">
            {text("merge.same", { fields: same.map((row) => row.label).join(", ") })}
          </p>
        )}
      </div>
      <p className="measure">
        {text(kind === "clients" ? "merge.what" : "merge.whatEmployer", {
          count: other.consultations ?? 0,
          name: other.name,
          kept: kept.name,
        })}
      </p>
      <FormProblem error={merge.error} />
      <div className="row">
        <Button kind="primary" busy={merge.isPending} onClick={send}>
          {text("merge.action")}
        </Button>
        <Button kind="tertiary" onClick={() => void navigate({ to: path(`${kind}/${kept.id}`) })}>
          {text("action.cancel")}
        </Button>
      </div>
    </div>
  );
}

function Head({ head, role }: { head: FileHead; role: string }) {
  const text = useText();
  const format = useFormat();
  return (
    <section className="card merge-head" aria-label={`${role}: ${head.name}`}>
      <p className="muted">{role}</p>
      <h2>{head.name}</h2>
      <p className="muted">
        {text("merge.known", {
          day: format.shortDay(head.createdAt),
          count: head.consultations ?? 0,
        })}{" "}
        {head.archivedAt && <Badge icon="folder">{text("archive.in")}</Badge>}
      </p>
    </section>
  );
}
