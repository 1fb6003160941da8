import { useMemo, useState } from "react";
import { ButtonLink, IconButton } from "@/components/Button";
import { Dialog, DialogActs } from "@/components/Dialog";
import { SelectField, TextArea } from "@/components/Field";
import { Icon } from "@/components/Icon";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useSaveClient } from "@/features/clients/api/saveClient";
import { NewClientFields } from "@/features/consultations/components/NewClientFields";
import { splitName } from "@/features/consultations/components/SubjectPart";
import type { NewPerson } from "@/features/consultations/draft";
import { WhoField } from "@/features/household/components/WhoField";
import { clientName } from "@/lib/api/shapes";
import type { Subject } from "@/lib/record";
import { useMay, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { type Incoming, usePartners, useReceive } from "../api/referrals";

interface Props {
  onClose: () => void;
  onDone: (one: Incoming) => void;
}

/** A partner sends somebody, who has a file or gets one: who, and what for. */
export function ReceiveDialog({ onClose, onDone }: Props) {
  const text = useText();
  const path = useRegionPath();
  const partners = usePartners();
  const receive = useReceive();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [partner, setPartner] = useState("");
  const add = useSaveClient();
  const may = useMay();
  const newKey = useMemo(() => crypto.randomUUID(), []);
  const [client, setClient] = useState<Subject | null>(null);
  const [fresh, setFresh] = useState<NewPerson | null>(null);
  const [about, setAbout] = useState("");
  const [tried, setTried] = useState(false);
  const inUse = (partners.data?.items ?? []).filter((one) => !one.archived);
  const required = (missing: boolean) => (tried && missing ? text("field.required") : undefined);
  const save = () => {
    setTried(true);
    if (!partner || !about.trim()) return;
    if (client) receiveFor(client);
    else if (fresh?.familyName.trim()) {
      add.mutate(
        { fields: { ...fresh }, key: newKey },
        {
          onSuccess: (added) => {
            const one = { id: added.id, name: clientName(added) };
            setFresh(null);
            setClient(one);
            receiveFor(one);
          },
        },
      );
    }
  };
  const receiveFor = (one: Subject) =>
    receive.mutate(
      { key, order: { partnerId: partner, clientId: one.id, about: about.trim() } },
      {
        onSuccess: (one) => {
          toast(text("referral.received"));
          onDone(one);
        },
      },
    );
  return (
    <Dialog
      wide
      open
      title={text("referral.incomingOne")}
      onClose={onClose}
      footer={
        <DialogActs
          onClose={onClose}
          busy={receive.isPending || add.isPending}
          disabled={inUse.length === 0}
          onClick={save}
        >
          {text(fresh ? "referral.receiveNew" : "referral.receiveSave")}
        </DialogActs>
      }
    >
      {partners.error ? (
        <ErrorState error={partners.error} onRetry={() => void partners.refetch()} />
      ) : !partners.data ? (
        <Skeleton rows={5} />
      ) : inUse.length === 0 ? (
        <>
          <p>{text("referral.noPartners")}</p>
          <ButtonLink to={path("referrals/partners")}>{text("referral.toPartners")}</ButtonLink>
        </>
      ) : (
        <div className="stack">
          <SelectField
            label={text("referral.partner")}
            empty={text("referral.choosePartner")}
            error={required(!partner)}
            options={inUse.map((one) => ({ value: one.id, label: one.name }))}
            value={partner}
            onChange={(event) => setPartner(event.target.value)}
          />
          {client ? (
            <p className="known">
              <Icon name="person" />
              <b>{client.name}</b>
              <span className="end">
                <IconButton
                  icon="close"
                  label={text("referral.otherClient")}
                  onClick={() => setClient(null)}
                />
              </span>
            </p>
          ) : fresh ? (
            <NewClientFields
              value={fresh}
              wrong={tried && !fresh.familyName.trim()}
              onChange={setFresh}
              onKnown={(one) => {
                setFresh(null);
                setClient(one);
              }}
              onOther={() => setFresh(null)}
            />
          ) : (
            <WhoField
              label={text("referral.knownClient")}
              not={[]}
              error={required(true)}
              onChoose={setClient}
              {...(may("clients:write") && {
                onNew: (name: string) => setFresh({ ...splitName(name), targetGroup: "PROFESSIONAL" }),
              })}
            />
          )}
          <TextArea
            label={text("referral.about")}
            error={required(!about.trim())}
            maxLength={2000}
            value={about}
            onChange={(event) => setAbout(event.target.value)}
          />
          <FormProblem error={add.error ?? receive.error} />
        </div>
      )}
    </Dialog>
  );
}
