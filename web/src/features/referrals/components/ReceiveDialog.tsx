import { useMemo, useState } from "react";
import { ButtonLink, IconButton } from "@/components/Button";
import { Dialog, DialogActs } from "@/components/Dialog";
import { FieldError, SelectField, TextArea } from "@/components/Field";
import { Icon } from "@/components/Icon";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { ClientField } from "@/features/search/components/ClientField";
import type { Subject } from "@/lib/record";
import { useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { type Incoming, usePartners, useReceive } from "../api/referrals";

interface Props {
  onClose: () => void;
  onDone: (one: Incoming) => void;
}

/** A partner sends somebody: who, and what for. */
export function ReceiveDialog({ onClose, onDone }: Props) {
  const text = useText();
  const path = useRegionPath();
  const partners = usePartners();
  const receive = useReceive();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [partner, setPartner] = useState("");
  const [client, setClient] = useState<Subject | null>(null);
  const [about, setAbout] = useState("");
  const [tried, setTried] = useState(false);
  const inUse = (partners.data?.items ?? []).filter((one) => !one.archived);
  const required = (missing: boolean) => (tried && missing ? text("field.required") : undefined);
  const save = () => {
    setTried(true);
    if (!partner || !client || !about.trim()) return;
    receive.mutate(
      { key, order: { partnerId: partner, clientId: client.id, about: about.trim() } },
      {
        onSuccess: (one) => {
          toast(text("referral.received"));
          onDone(one);
        },
      },
    );
  };
  return (
    <Dialog
      wide
      open
      title={text("referral.incomingOne")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={receive.isPending} disabled={inUse.length === 0} onClick={save}>
          {text("referral.receiveSave")}
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
          ) : (
            <>
              <ClientField
                label={text("referral.knownClient")}
                hint={text("referral.noFileHint")}
                onChoose={setClient}
              />
              {tried && <FieldError>{text("field.required")}</FieldError>}
            </>
          )}
          <TextArea
            label={text("referral.about")}
            error={required(!about.trim())}
            maxLength={2000}
            value={about}
            onChange={(event) => setAbout(event.target.value)}
          />
          <FormProblem error={receive.error} />
        </div>
      )}
    </Dialog>
  );
}
