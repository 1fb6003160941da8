import { type ReactNode, useState } from "react";
import { Button } from "@/components/Button";
import { Menu, type MenuEntry } from "@/components/Menu";
import { toast } from "@/components/Toasts";
import { splitName } from "@/features/consultations/components/SubjectPart";
import { useRecorder } from "@/lib/record";
import { useMay } from "@/lib/region";
import { useAccount } from "@/lib/session";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import { type Enquiry, type Step, useStep } from "./api/enquiries";
import { AssignDialog } from "./components/AssignDialog";
import { AttachDialog } from "./components/AttachDialog";
import { CloseDialog } from "./components/CloseDialog";
import { channelOf } from "./words";

interface EnquiryActs {
  buttons: ReactNode;
  attach: ReactNode;
  dialogs: ReactNode;
}

type Open = "assign" | "attach" | "close" | null;

/** Everything that can be done with an enquiry, with what is asked in between. */
export function useEnquiryActs(enquiry: Enquiry): EnquiryActs {
  const text = useText();
  const may = useMay();
  const problems = useProblemText();
  const account = useAccount();
  const recorder = useRecorder();
  const step = useStep(enquiry.id);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const failed = (error: unknown) => toast(problems(error).title, { tone: "danger" });
  const take = (wanted: Step, done?: (now: Enquiry) => void, version = enquiry.version) =>
    step.mutate(
      { version, step: wanted },
      {
        onSuccess: (now) => {
          close();
          done?.(now);
        },
        onError: failed,
      },
    );
  const record = () =>
    recorder.record({
      ...(enquiry.client
        ? { client: enquiry.client }
        : enquiry.name
          ? { newClient: { ...splitName(enquiry.name), targetGroup: enquiry.targetGroup ?? "PROFESSIONAL" } }
          : {}),
      topics: enquiry.topics,
      language: enquiry.language,
      channel: channelOf(enquiry.source),
      note: enquiry.text,
      occasion: enquiry.id,
      onStored: (held) => {
        const end = (version: number) =>
          take(
            { kind: "closing", body: { outcome: "CONSULTED", note: null, consultationId: held.id } },
            undefined,
            version,
          );
        if (!enquiry.client && held.client) {
          take({ kind: "client", body: { clientId: held.client.id, newClient: null } }, ({ version }) =>
            end(version),
          );
        } else end(enquiry.version);
      },
    });
  if (!may("enquiries:write")) return { buttons: null, attach: null, dialogs: null };

  const over = enquiry.state === "CLOSED";
  const mine = enquiry.assignee?.id === account.id;
  const answerable = enquiry.state === "NEW" || enquiry.state === "IN_WORK";
  const entries: MenuEntry[] = [
    ...(over ? [] : [{ id: "assign", label: text("enquiries.assign"), onAction: () => setOpen("assign") }]),
    ...(answerable
      ? [{ id: "answer", label: text("enquiries.answered"), onAction: () => take({ kind: "answer" }) }]
      : [{ id: "reopen", label: text("enquiries.reopen"), onAction: () => take({ kind: "reopening" }) }]),
  ];
  return {
    buttons: (
      <>
        {!over && !mine && (
          <Button
            kind={enquiry.state === "NEW" ? "primary" : "secondary"}
            busy={step.isPending}
            onClick={() => take({ kind: "take" })}
          >
            {text("enquiries.take")}
          </Button>
        )}
        {!over && (
          <>
            <Button kind={mine ? "primary" : "secondary"} onClick={record}>
              {text("enquiries.record")}
            </Button>
            <Button onClick={() => setOpen("close")}>{text("enquiries.close")}</Button>
          </>
        )}
        <Menu label={text("action.more")} entries={entries} />
      </>
    ),
    attach: (
      <Button kind="tertiary" onClick={() => setOpen("attach")}>
        {text(enquiry.client ? "enquiries.attachOther" : "enquiries.attach")}
      </Button>
    ),
    dialogs: (
      <>
        {open === "assign" && (
          <AssignDialog
            office={enquiry.office}
            busy={step.isPending}
            onClose={close}
            onAssign={(body) => take({ kind: "assignment", body })}
          />
        )}
        {open === "attach" && (
          <AttachDialog
            enquiry={enquiry}
            busy={step.isPending}
            error={step.error}
            onClose={close}
            onAttach={(body) => take({ kind: "client", body })}
          />
        )}
        {open === "close" && (
          <CloseDialog
            busy={step.isPending}
            onClose={close}
            onEnd={(body) => take({ kind: "closing", body })}
          />
        )}
      </>
    ),
  };
}
