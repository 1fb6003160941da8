import { type FormEvent, useState } from "react";
import { Button, IconButton } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useText } from "@/lib/text/useText";
import { type SavedView, useViewAct } from "../api/views";

interface Props {
  views: SavedView[];
  /** What the list shows now. */
  query: string;
  onClose: () => void;
}

/** Views are renamed, take over what is shown now, or go; what went comes back with one press. */
export function ManageViews({ views, query, onClose }: Props) {
  const text = useText();
  return (
    <Dialog open wide title={text("views.manage")} onClose={onClose}>
      {views.length === 0 ? (
        <p className="muted">{text("views.none")}</p>
      ) : (
        <ul className="views">
          {views.map((one) => (
            <Line key={one.id} view={one} query={query} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Line({ view, query }: { view: SavedView; query: string }) {
  const text = useText();
  const act = useViewAct();
  const back = useViewAct();
  const [name, setName] = useState(view.name);
  const { list } = view;
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || name.trim() === view.name) return;
    act.mutate({ kind: "change", id: view.id, view: { list, name: name.trim(), query: view.query } });
  };
  const replace = () =>
    act.mutate(
      { kind: "change", id: view.id, view: { list, name: view.name, query } },
      { onSuccess: () => toast(text("views.replaced", { name: view.name })) },
    );
  const remove = () => {
    act.mutate({ kind: "remove", id: view.id });
    toast(text("views.removed", { name: view.name }), {
      undo: () =>
        back.mutate({
          kind: "add",
          key: crypto.randomUUID(),
          view: { list, name: view.name, query: view.query },
        }),
    });
  };
  return (
    <li>
      <form onSubmit={rename}>
        <TextField
          label={text("views.name")}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" busy={act.isPending} disabled={!name.trim() || name.trim() === view.name}>
          {text("views.rename")}
        </Button>
        {query && query !== view.query && (
          <Button kind="tertiary" busy={act.isPending} onClick={replace}>
            {text("views.replace")}
          </Button>
        )}
        <IconButton icon="trash" label={text("views.remove", { name: view.name })} onClick={remove} />
      </form>
      <FormProblem error={act.error} />
    </li>
  );
}
