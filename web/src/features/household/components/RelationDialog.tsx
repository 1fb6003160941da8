import { useState } from "react";
import { ChipChoice } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { FormProblem } from "@/components/States";
import { type Client, clientName } from "@/lib/api/shapes";
import { useText } from "@/lib/text/useText";
import { RELATIONS, type Relation, useChangeRelation } from "../api/household";

/** What somebody is to the client. */
export function RelationChoice({
  whose,
  value,
  onChange,
}: {
  whose: string;
  value: Relation;
  onChange: (value: Relation) => void;
}) {
  const text = useText();
  return (
    <ChipChoice
      label={text("household.is", { name: whose })}
      choices={RELATIONS.map((one) => ({ value: one, label: text(`household.relation.${one}`) }))}
      value={value}
      onChange={(now) => onChange(now as Relation)}
    />
  );
}

export function RelationDialog({
  of,
  one,
  onClose,
}: {
  of: Client;
  one: { id: string; name: string; relation: Relation };
  onClose: () => void;
}) {
  const text = useText();
  const change = useChangeRelation(of.id);
  const [relation, setRelation] = useState(one.relation);
  return (
    <Dialog
      open
      title={one.name}
      onClose={onClose}
      footer={
        <DialogActs
          onClose={onClose}
          busy={change.isPending}
          onClick={() => change.mutate({ relative: one.id, relation }, { onSuccess: onClose })}
        >
          {text("action.save")}
        </DialogActs>
      }
    >
      <RelationChoice whose={clientName(of)} value={relation} onChange={setRelation} />
      <FormProblem error={change.error} />
    </Dialog>
  );
}
