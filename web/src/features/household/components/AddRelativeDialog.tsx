import { useMemo, useState } from "react";
import { IconButton } from "@/components/Button";
import { Dialog, DialogActs } from "@/components/Dialog";
import { Icon } from "@/components/Icon";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { titleOf } from "@/features/clients/clientForm";
import { splitName } from "@/features/consultations/components/SubjectPart";
import { type Client, clientName, type Named } from "@/lib/api/shapes";
import { orNull } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import { type Relation, useAddRelative } from "../api/household";
import { NewRelative, type NewRelativeValues } from "./NewRelative";
import { RelationChoice } from "./RelationDialog";
import { WhoField } from "./WhoField";

interface Props {
  client: Client;
  /** Who is in the household already. */
  known: string[];
  onClose: () => void;
}

/** Somebody comes into the household: found, or new, in one dialog. */
export function AddRelativeDialog({ client, known, onClose }: Props) {
  const text = useText();
  const add = useAddRelative(client.id);
  const key = useMemo(() => crypto.randomUUID(), []);
  const [relation, setRelation] = useState<Relation>("PARTNER");
  const [chosen, setChosen] = useState<Named | null>(null);
  const [fresh, setFresh] = useState<NewRelativeValues | null>(null);
  const [tried, setTried] = useState(false);
  const name = chosen?.name ?? (fresh ? clientName(fresh) : "");
  const send = () => {
    setTried(true);
    if (!chosen && !fresh?.familyName.trim()) return;
    add.mutate(
      { key, order: chosen ? { relation, clientId: chosen.id } : { relation, newClient: formOf(fresh) } },
      {
        onSuccess: () => {
          onClose();
          toast(text("household.added", { name }));
        },
      },
    );
  };
  const again = () => {
    setChosen(null);
    setFresh(null);
  };
  return (
    <Dialog
      wide
      open
      title={text("household.add")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={add.isPending} onClick={send}>
          {text(fresh ? "household.saveNew" : "household.save")}
        </DialogActs>
      }
    >
      <div className="form">
        {chosen && (
          <p className="known">
            <Icon name="person" />
            <b>{chosen.name}</b>
            <span className="end">
              <IconButton icon="close" label={text("record.otherSubject")} onClick={again} />
            </span>
          </p>
        )}
        {!chosen && !fresh && (
          <WhoField
            not={[client.id, ...known]}
            error={tried ? text("record.missing.subject") : undefined}
            onChoose={setChosen}
            onNew={(typed) =>
              setFresh({
                ...splitName(typed),
                birthDate: "",
                titleKind: "",
                titleUntil: "",
                titleConditions: "",
                citizenships: client.citizenships,
              })
            }
          />
        )}
        <RelationChoice whose={clientName(client)} value={relation} onChange={setRelation} />
        {fresh && (
          <NewRelative
            values={fresh}
            not={[client.id, ...known]}
            wrong={tried && !fresh.familyName.trim()}
            onChange={setFresh}
            onKnown={(one) => {
              setFresh(null);
              setChosen(one);
            }}
            onOther={again}
          />
        )}
        <FormProblem error={add.error} />
      </div>
    </Dialog>
  );
}

function formOf(values: NewRelativeValues | null) {
  if (!values) return null;
  return {
    givenName: values.givenName.trim(),
    familyName: values.familyName.trim(),
    birthDate: orNull(values.birthDate),
    citizenships: values.citizenships,
    targetGroup: "FAMILY",
    title: titleOf(values),
  } as never;
}
