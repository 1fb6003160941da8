import { Link } from "@tanstack/react-router";
import { useId, useMemo, useState } from "react";
import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog, DialogActs } from "@/components/Dialog";
import { CheckField, SelectField, TextArea } from "@/components/Field";
import { Skeleton } from "@/components/Skeleton";
import { ErrorState, FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { useConsents } from "@/features/consents/api/consents";
import { GiveConsentDialog } from "@/features/consents/components/GiveConsentDialog";
import { type Client, clientName } from "@/lib/api/shapes";
import { useMay, useRegionPath } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { type Along, useAsk, usePreview, useRegionNames } from "../api/handOvers";
import { PassedView } from "./PassedView";
import { StaysHere } from "./StaysHere";

/** Another region is asked to take the client: which one, what it is told, and what that means here. */
export function AskDialog({ client, onClose }: { client: Client; onClose: () => void }) {
  const text = useText();
  const names = useRegionNames();
  const key = useMemo(() => crypto.randomUUID(), []);
  const [along, setAlong] = useState<Along>({ consultations: false, notes: false });
  const [to, setTo] = useState("");
  const [message, setMessage] = useState("");
  const [tried, setTried] = useState(false);
  const [giving, setGiving] = useState(false);
  const preview = usePreview(client.id, along);
  const ask = useAsk(client.id);
  const heading = useId();
  const now = preview.data;
  if (giving) {
    const back = () => {
      setGiving(false);
      void preview.refetch();
    };
    return <GiveConsentDialog client={client} purpose="HANDOVER" onClose={back} />;
  }
  const said = message.trim() || null;
  const submit = () => {
    setTried(true);
    if (!to) return;
    ask.mutate(
      { key, order: { to, ...along, message: said } },
      {
        onSuccess: () => {
          onClose();
          toast(text("handover.asked", { region: names(to) }));
        },
      },
    );
  };
  return (
    <Dialog
      open
      wide
      title={text("handover.askTitle", { name: clientName(client) })}
      onClose={onClose}
      footer={
        <DialogActs busy={ask.isPending} disabled={!now?.allowed} onClose={onClose} onClick={submit}>
          {text("handover.ask")}
        </DialogActs>
      }
    >
      {preview.error && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
      {!preview.error && !now && <Skeleton rows={8} />}
      {now && (
        <div className="stack">
          {!now.allowed && <ConsentNeeded client={client} onGive={() => setGiving(true)} />}
          <SelectField
            label={text("handover.to")}
            empty={text("handover.choose")}
            options={now.to.map((value) => ({ value, label: names(value) }))}
            value={to}
            error={tried && !to ? text("field.required") : undefined}
            onChange={(event) => setTo(event.target.value)}
          />
          <TextArea
            optional
            label={text("handover.message")}
            hint={text("handover.messageHint")}
            maxLength={2000}
            value={message}
            onChange={(event) => setMessage(event.target.value)}
          />
          <CheckField
            label={text("handover.alongConsultations")}
            hint={text("handover.alongConsultationsHint")}
            checked={along.consultations}
            onChange={({ target }) =>
              setAlong((before) => ({
                consultations: target.checked,
                notes: target.checked && before.notes,
              }))
            }
          />
          <CheckField
            label={text("handover.alongNotes")}
            disabled={!along.consultations}
            checked={along.notes}
            onChange={({ target }) => setAlong((before) => ({ ...before, notes: target.checked }))}
          />
          <StaysHere client={client.id} openCases={now.openCases} />
          <section className="passed-frame" aria-labelledby={heading} aria-busy={preview.isPlaceholderData}>
            <h3 id={heading}>{text("handover.preview")}</h3>
            <p className="hint">{text("handover.previewHint")}</p>
            <PassedView passed={{ ...now.passed, message: said }} />
          </section>
          <FormProblem error={ask.error} />
        </div>
      )}
    </Dialog>
  );
}

/** Nobody goes elsewhere without a yes: what is missing, and the way to it. */
function ConsentNeeded({ client, onGive }: { client: Client; onGive: () => void }) {
  const text = useText();
  const may = useMay();
  const path = useRegionPath();
  const consents = useConsents(client.id);
  const offered = consents.data?.items.find((one) => one.purpose === "HANDOVER")?.offered ?? 0;
  return (
    <Note tone="warning" icon="lock">
      <div className="handed-note">
        <p>
          <b>{text("handover.consentNeeded")}</b> {text("handover.consentHint")}{" "}
          {consents.data && offered === 0 && text("handover.noText")}{" "}
          {consents.data && offered === 0 && may("consents:set-up") && (
            <Link to={path("settings/consents")}>{text("handover.writeText")}</Link>
          )}
        </p>
        {offered > 0 && may("consents:write") && <Button onClick={onGive}>{text("consent.give")}</Button>}
      </div>
    </Note>
  );
}
