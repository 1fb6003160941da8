import { useNavigate, useRouter, useRouterState } from "@tanstack/react-router";
import { type FormEvent, useEffect, useId, useState } from "react";
import { Button } from "@/components/Button";
import { ChipChecks } from "@/components/Choice";
import type { Column } from "@/components/DataTable";
import { Dialog, DialogActs } from "@/components/Dialog";
import { CheckField, TextField } from "@/components/Field";
import { Menu } from "@/components/Menu";
import { FormProblem } from "@/components/States";
import { useText } from "@/lib/text/useText";
import { type ListName, useViewAct, useViews } from "../api/views";
import { useColumnChoice } from "../columns";
import { ManageViews } from "./ManageViews";
import "./views.css";

interface Props<T> {
  list: ListName;
  columns: Column<T>[];
}

/** How one looks at a list: under which name it is kept, and with which columns. */
export function ListTools<T>({ list, columns }: Props<T>) {
  const text = useText();
  const router = useRouter();
  const navigate = useNavigate();
  const now = useRouterState({ select: (state) => state.location.searchStr.replace(/^\?/, "") });
  const views = useViews(list);
  const [open, setOpen] = useState<"save" | "manage" | "columns" | null>(null);
  const close = () => setOpen(null);
  const items = views.data ?? [];
  const current = items.find((one) => one.query === now);
  const look = (query: string, replace = false) =>
    void navigate({
      to: ".",
      search: router.options.parseSearch(query ? `?${query}` : "") as never,
      replace,
    });
  // who came with filters keeps them; who then wants the whole list gets it
  const [opening, setOpening] = useState(now === "");
  const first = items.find((one) => one.first);
  useEffect(() => {
    if (!opening || views.isFetching) return;
    setOpening(false);
    if (first?.query && now === "") look(first.query, true);
  });
  return (
    <div className="list-tools">
      <Menu
        label={text("views.label")}
        triggerClass="kern-btn kern-btn--tertiary"
        trigger={<span className="kern-label">{current?.name ?? text("views.title")}</span>}
        entries={[
          ...items.map((one) => ({
            id: one.id,
            label: one.owner ? `${one.name} · ${one.owner}` : one.name,
            ...(one === current ? { icon: "check" as const } : {}),
            onAction: () => look(one.query),
          })),
          ...(now ? [{ id: "all", label: text("views.all"), onAction: () => look("") }] : []),
          ...(now && !current
            ? [
                {
                  id: "save",
                  label: text("views.save"),
                  icon: "plus" as const,
                  onAction: () => setOpen("save"),
                },
              ]
            : []),
          ...(items.length > 0
            ? [{ id: "manage", label: text("views.manage"), onAction: () => setOpen("manage") }]
            : []),
          ...(now || items.length > 0
            ? []
            : [{ id: "hint", label: text("views.hint"), onAction: () => setOpen("columns") }]),
        ]}
      />
      <Button kind="tertiary" onClick={() => setOpen("columns")}>
        {text("views.columns")}
      </Button>
      {open === "save" && <SaveDialog list={list} query={now} onClose={close} />}
      {open === "manage" && <ManageViews views={items} query={now} onClose={close} />}
      {open === "columns" && <ColumnsDialog columns={columns} onClose={close} />}
    </div>
  );
}

function SaveDialog({ list, query, onClose }: { list: ListName; query: string; onClose: () => void }) {
  const text = useText();
  const form = useId();
  const act = useViewAct();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim()) return;
    act.mutate(
      { kind: "add", key, view: { list, name: name.trim(), query, shared } },
      { onSuccess: onClose, onError: () => setKey(crypto.randomUUID()) },
    );
  };
  return (
    <Dialog
      open
      title={text("views.save")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} type="submit" form={form} busy={act.isPending}>
          {text("views.saveAct")}
        </DialogActs>
      }
    >
      <form id={form} className="stack" onSubmit={submit} noValidate>
        <TextField
          autoFocus
          label={text("views.name")}
          maxLength={80}
          value={name}
          error={tried && !name.trim() ? text("field.required") : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <CheckField
          label={text("views.shared")}
          hint={text("views.sharedHint")}
          checked={shared}
          onChange={(event) => setShared(event.target.checked)}
        />
        <FormProblem error={act.error} />
      </form>
    </Dialog>
  );
}

function ColumnsDialog<T>({ columns, onClose }: { columns: Column<T>[]; onClose: () => void }) {
  const text = useText();
  const { free, chosen, choose } = useColumnChoice(columns);
  return (
    <Dialog
      open
      title={text("views.columns")}
      onClose={onClose}
      footer={<Button onClick={onClose}>{text("views.columnsDone")}</Button>}
    >
      <ChipChecks
        label={text("views.columnsShown")}
        hint={text("views.columnsHint")}
        choices={free.map((one) => ({ value: one.id, label: one.header }))}
        value={chosen}
        onChange={choose}
      />
    </Dialog>
  );
}
