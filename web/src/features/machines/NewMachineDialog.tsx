import { useMemo, useState } from "react";
import { Button } from "@/components/Button";
import { ChipChecks } from "@/components/Choice";
import { Dialog } from "@/components/Dialog";
import { TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useText } from "@/lib/text/useText";
import { useMachineAct, useScopes, type WithSecret } from "./api/machines";

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
        <>
          <Button kind="primary" busy={act.isPending} onClick={send}>
            {text("machines.make")}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {text("action.cancel")}
          </Button>
        </>
      }
    >
      <TextField
        label={text("machines.name")}
        hint={text("machines.nameHint")}
        value={name}
        error={tried && !name.trim() ? text("field.required") : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <ChipChecks
        label={text("machines.scopes")}
        hint={text("machines.scopesHint")}
        choices={(scopes.data?.items ?? []).map((value) => ({ value, label: value }))}
        value={chosen}
        onChange={setChosen}
        error={tried && chosen.length === 0 ? text("machines.oneScope") : undefined}
      />
      <FormProblem error={act.error} />
    </Dialog>
  );
}
