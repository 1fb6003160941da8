import { type FormEvent, useState } from "react";
import { Button, IconButton } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { CheckField, TextField } from "@/components/Field";
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

/** Views are renamed, shared, take over what is shown now, or go; what went comes back with one press. */
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
  return (
    <li>
      {view.owner ? (
        <p className="view-of">{`${view.name} · ${view.owner}`}</p>
      ) : (
        <Own view={view} query={query} />
      )}
      <First view={view} />
    </li>
  );
}

/** With which one the list opens is everybody's own choice. */
function First({ view }: { view: SavedView }) {
  const text = useText();
  const act = useViewAct();
  const [chosen, setChosen] = useState<boolean | null>(null);
  return (
    <>
      <CheckField
        label={text("views.first")}
        aria-label={text("views.firstOf", { name: view.name })}
        checked={chosen ?? view.first}
        onChange={({ target: { checked } }) => {
          setChosen(checked);
          act.mutate({ kind: "first", id: view.id, first: checked }, { onSettled: () => setChosen(null) });
        }}
      />
      <FormProblem error={act.error} />
    </>
  );
}

function Own({ view, query }: { view: SavedView; query: string }) {
  const text = useText();
  const act = useViewAct();
  const back = useViewAct();
  const [name, setName] = useState(view.name);
  const [sharing, setSharing] = useState<boolean | null>(null);
  const { list, shared } = view;
  const as = (change: Partial<SavedView>) => ({
    kind: "change" as const,
    id: view.id,
    view: { list, name: view.name, query: view.query, shared, ...change },
  });
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || name.trim() === view.name) return;
    act.mutate(as({ name: name.trim() }));
  };
  const replace = () =>
    act.mutate(as({ query }), { onSuccess: () => toast(text("views.replaced", { name: view.name })) });
  const remove = () => {
    act.mutate({ kind: "remove", id: view.id });
    toast(text("views.removed", { name: view.name }), {
      undo: () =>
        back.mutate({
          kind: "add",
          key: crypto.randomUUID(),
          view: { list, name: view.name, query: view.query, shared },
        }),
    });
  };
  return (
    <>
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
      <CheckField
        label={text("views.shared")}
        aria-label={text("views.sharedOf", { name: view.name })}
        checked={sharing ?? shared}
        onChange={({ target: { checked } }) => {
          setSharing(checked);
          act.mutate(as({ shared: checked }), { onSettled: () => setSharing(null) });
        }}
      />
      <FormProblem error={act.error} />
    </>
  );
}
