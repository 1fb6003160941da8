import { useMemo, useState } from "react";
import { Note } from "@/components/Badge";
import { Button, ButtonLink } from "@/components/Button";
import { ChipChecks } from "@/components/Choice";
import { Dialog, DialogActs } from "@/components/Dialog";
import { SelectField, TextArea } from "@/components/Field";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import type { Case } from "@/features/cases/api/cases";
import { OF_SOMEBODY, SHOWN } from "@/features/cases/ofSomebody";
import { useConsentTexts } from "@/features/consents/api/consents";
import { GiveConsentDialog } from "@/features/consents/components/GiveConsentDialog";
import { useListing } from "@/lib/api/list";
import type { Client } from "@/lib/api/shapes";
import { useMay, useRegionApi, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useDelayed } from "@/lib/useDelayed";
import { type ReleasedField, usePartners, usePreview, useSend } from "../api/referrals";
import { Told } from "./Told";
import "../referrals.css";

interface Props {
  client: Client;
  onClose: () => void;
}

/** Refers somebody to a partner; what the partner will see stands there before it is sent. */
export function ReferDialog({ client, onClose }: Props) {
  const text = useText();
  const path = useRegionPath();
  const partners = usePartners();
  const send = useSend();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [partner, setPartner] = useState("");
  const [chosen, setChosen] = useState<ReleasedField[]>(["NAME"]);
  const [inCase, setInCase] = useState("");
  const cases = useOpenCases(client.id);
  const [message, setMessage] = useState("");
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const preview = usePreview(client.id, chosen, useDelayed(message));
  const agreed = preview.data?.fields ?? [];
  const fields = chosen.filter((one) => agreed.includes(one));
  const inUse = (partners.data?.items ?? []).filter((one) => !one.archived);
  const required = (missing: boolean) => (tried && missing ? text("field.required") : undefined);
  const submit = () => {
    setTried(true);
    if (!partner || fields.length === 0 || !message.trim()) return;
    send.mutate(
      {
        key,
        order: {
          clientId: client.id,
          partnerId: partner,
          caseId: inCase || null,
          fields,
          message: message.trim(),
        },
      },
      {
        onSuccess: () => {
          onClose();
          toast(text("referral.sent"));
        },
      },
    );
  };
  if (asking) {
    return (
      <GiveConsentDialog
        client={client}
        purpose="REFERRAL"
        onClose={() => {
          setAsking(false);
          void preview.refetch();
        }}
      />
    );
  }
  const ready = Boolean(preview.data?.allowed) && agreed.length > 0 && inUse.length > 0;
  return (
    <Dialog
      wide
      open
      title={text("referral.refer")}
      onClose={onClose}
      footer={
        <DialogActs onClose={onClose} busy={send.isPending} disabled={!ready} onClick={submit}>
          {text("referral.send")}
        </DialogActs>
      }
    >
      {preview.error || partners.error ? (
        <ErrorState
          error={preview.error ?? partners.error}
          onRetry={() => void Promise.all([preview.refetch(), partners.refetch()])}
        />
      ) : !preview.data || !partners.data ? (
        <Skeleton rows={8} />
      ) : agreed.length === 0 ? (
        <NotAgreed allowed={preview.data.allowed} onAsk={() => setAsking(true)} />
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
          {cases.length > 0 && (
            <SelectField
              label={text("referral.case")}
              hint={text("referral.caseHint")}
              optional
              empty={text("referral.noCase")}
              options={cases.map((one) => ({ value: one.id, label: one.title }))}
              value={inCase}
              onChange={(event) => setInCase(event.target.value)}
            />
          )}
          <ChipChecks
            label={text("referral.fields")}
            hint={text("referral.fieldsHint")}
            error={required(fields.length === 0)}
            choices={agreed.map((value) => ({ value, label: text(`referral.field.${value}`) }))}
            value={fields}
            onChange={(now) => setChosen(now as ReleasedField[])}
          />
          <TextArea
            label={text("referral.message")}
            hint={text("referral.messageHint")}
            error={required(!message.trim())}
            maxLength={2000}
            value={message}
            onChange={(event) => setMessage(event.target.value)}
          />
          <section className="referral-preview" aria-live="polite">
            <h3>{text("referral.preview")}</h3>
            <Told told={preview.data.told} />
          </section>
          <FormProblem error={send.error} />
        </div>
      )}
    </Dialog>
  );
}

/** Those of the client's cases that are not over; the same list as the file has. */
function useOpenCases(clientId: string): Case[] {
  const api = useRegionApi();
  const may = useMay();
  const { items } = useListing<Case>(api("cases"), { clientId, ...OF_SOMEBODY }, SHOWN, may("cases:read"));
  return items.filter((one) => one.state !== "CLOSED");
}

/** What is missing, and the way to it. */
function NotAgreed({ allowed, onAsk }: { allowed: boolean; onAsk: () => void }) {
  const text = useText();
  const texts = useConsentTexts();
  const published = texts.data?.items.some((one) => one.purpose === "REFERRAL" && one.fields.length > 0);
  return (
    <div className="stack">
      <Note tone="warning">{text(allowed ? "referral.noFields" : "referral.noConsent")}</Note>
      {texts.data && !published && <p>{text("referral.noText")}</p>}
      {published && (
        <div>
          <Button onClick={onAsk}>{text("referral.giveConsent")}</Button>
        </div>
      )}
    </div>
  );
}
