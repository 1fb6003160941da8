import { useId, useMemo, useState } from "react";
import { ChipChecks } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { FieldError, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useText } from "@/lib/text/useText";
import { useMachineAct, useScopes, type WithSecret } from "./api/machines";
import { grouped, useScopeWords } from "./scopes";
import "./machines.css";

/** Lets a program in: a name to recognise it by, and the least that it needs. */
export function NewMachineDialog({
  onClose,
  onMade,
}: {
  onClose: () => void;
  onMade: (made: WithSecret) => void;
}) {
  const text = useText();
  const act = useMachineAct();
  const scopes = useScopes();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const id = useId();
  const words = useScopeWords();
  const lacking = tried && chosen.length === 0;
  const key = useMemo(() => crypto.randomUUID(), []);
  const send = () => {
    setTried(true);
    if (!name.trim() || chosen.length === 0) return;
    act.mutate(
      { kind: "make", name: name.trim(), scopes: chosen, key },
      { onSuccess: (made) => made && onMade(made) },
    );
  };
  return (
    <Dialog
      open
      title={text("machines.add")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={act.isPending} onClick={send}>
          {text("machines.make")}
        </DialogActs>
      }
    >
      <TextField
        label={text("machines.name")}
        hint={text("machines.nameHint")}
        value={name}
        error={tried && !name.trim() ? text("field.required") : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <fieldset className="fieldset stack-2" aria-describedby={lacking ? `${id}-e ${id}-h` : `${id}-h`}>
        <legend className="legend">{text("machines.scopes")}</legend>
        <span className="hint" id={`${id}-h`}>
          {text("machines.scopesHint")}
        </span>
        {grouped(scopes.data?.items ?? []).map(([about, some]) => (
          <div key={about} className="scopes">
            <ChipChecks
              label={words.about(about)}
              choices={some.map((value) => ({ value, label: words.verb(value) }))}
              value={chosen}
              onChange={setChosen}
            />
          </div>
        ))}
        {lacking && <FieldError id={`${id}-e`}>{text("machines.oneScope")}</FieldError>}
      </fieldset>
      <FormProblem error={act.error} />
    </Dialog>
  );
}
