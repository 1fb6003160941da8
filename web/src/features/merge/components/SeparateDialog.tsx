import { Dialog, DialogActs } from "@/components/Dialog";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useText } from "@/lib/text/useText";
import { type Kind, type Merge, useSeparate } from "../api/merge";

interface Props {
  kind: Kind;
  kept: { id: string; version: number; name: string };
  merge: Merge;
  onClose: () => void;
}

/** What goes back and what stays, before two files are two again. */
export function SeparateDialog({ kind, kept, merge, onClose }: Props) {
  const text = useText();
  const separate = useSeparate(kind);
  const prefix = kind === "clients" ? "client" : "employer";
  const fields = (names: readonly string[]) =>
    names.length > 0 ? [text("merge.fields", { fields: names.map((name) => label(name)).join(", ") })] : [];
  const label = (name: string) => text.or(`merge.field.${name}`, text.or(`${prefix}.${name}`, name));
  const share = (side: "back" | "stay") =>
    merge.shares
      .filter((one) => one[side] > 0)
      .map((one) => text(`merge.share.${one.what}` as "merge.share.client", { count: one[side] }));
  const back = [...share("back"), ...fields(merge.fieldsBack)];
  const stay = [...share("stay"), ...fields(merge.fieldsStay)];
  return (
    <Dialog
      open
      title={text("merge.separateTitle", { name: merge.name, kept: kept.name })}
      onClose={onClose}
      footer={
        <DialogActs
          onClose={onClose}
          busy={separate.isPending}
          onClick={() =>
            separate.mutate(
              { id: kept.id, version: kept.version, merge: merge.id },
              {
                onSuccess: () => {
                  onClose();
                  toast(text("merge.undone", { name: merge.name }));
                },
              },
            )
          }
        >
          {text("merge.separate")}
        </DialogActs>
      }
    >
      <div className="merge-heads">
        <Side title={text("merge.back", { name: merge.name })} lines={back} none={text("merge.nothing")} />
        <Side
          title={text("merge.stay", { kept: kept.name })}
          lines={stay}
          none={text("merge.nothingLater")}
        />
      </div>
      <p>{text("merge.separateHint")}</p>
      <FormProblem error={separate.error} />
    </Dialog>
  );
}

function Side({ title, lines, none }: { title: string; lines: string[]; none: string }) {
  return (
    <section className="card merge-head">
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
