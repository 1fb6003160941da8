import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { useMay } from "@/lib/region";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Kind, useArchive } from "../api/archive";
import "../archive.css";

/** On a file that was put aside: since when, what that means, and the way back. */
export function ArchiveNote({
  kind,
  of,
  name,
}: {
  kind: Kind;
  of: { id: string; version: number; archivedAt?: string | null };
  name: string;
}) {
  const text = useText();
  const format = useFormat();
  const may = useMay();
  const move = useArchive(kind, name);
  if (!of.archivedAt) return null;
  return (
    <Note tone="warning" icon="folder">
      <div className="archive-note">
        <p>
          <b>{text("archive.since", { day: format.shortDay(of.archivedAt) })}</b> {text("archive.hint")}
        </p>
        {may(`${kind}:write`) && (
          <Button
            busy={move.isPending}
            onClick={() => move.mutate({ id: of.id, version: of.version, act: "restore" })}
          >
            {text("archive.restore")}
          </Button>
        )}
      </div>
    </Note>
  );
}
