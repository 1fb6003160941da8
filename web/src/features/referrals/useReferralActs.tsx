import { type ReactNode, useState } from "react";
import { Button } from "@/components/Button";
import { Confirm } from "@/components/Dialog";
import { toast } from "@/components/Toasts";
import { useMay } from "@/lib/region";
import { useProblemText } from "@/lib/text/useProblemText";
import { useText } from "@/lib/text/useText";
import type { MessageId } from "@/locales/messages";
import { type Referral, type Step, useStep } from "./api/referrals";
import { AnswerDialog } from "./components/AnswerDialog";

type Open = "answer" | "remind" | "withdraw" | null;

/** Everything that can be done with a referral, with what is asked in between. */
export function useReferralActs(referral: Referral): { buttons: ReactNode; dialogs: ReactNode } {
  const text = useText();
  const may = useMay();
  const problems = useProblemText();
  const step = useStep();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const partner = referral.partner.name;
  const take = (wanted: Step, said: MessageId) =>
    step.mutate(
      { of: referral, step: wanted },
      {
        onSuccess: () => {
          close();
          toast(text(said, { partner }));
        },
        onError: (error) => {
          if (wanted.kind !== "answer") {
            close();
            toast(problems(error).title, { tone: "danger" });
          }
        },
      },
    );
  const isOpen = referral.state === "SENT" || referral.state === "ACCEPTED";
  if (!may("referrals:write") || !isOpen) return { buttons: null, dialogs: null };
  return {
    buttons: (
      <>
        <Button kind="primary" onClick={() => setOpen("answer")}>
          {text("referral.note")}
        </Button>
        <Button onClick={() => setOpen("remind")}>
          {text(referral.state === "SENT" ? "referral.remind" : "referral.remindAgain")}
        </Button>
        <Button kind="tertiary" onClick={() => setOpen("withdraw")}>
          {text("referral.withdraw")}
        </Button>
      </>
    ),
    dialogs: (
      <>
        {open === "answer" && (
          <AnswerDialog
            referral={referral}
            busy={step.isPending}
            error={step.error}
            onClose={close}
            onSave={(body) => take({ kind: "answer", body }, "referral.noted")}
          />
        )}
        <Confirm
          kind="primary"
          open={open === "remind"}
          title={text(referral.state === "SENT" ? "referral.remind" : "referral.remindAgain")}
          action={text(referral.state === "SENT" ? "referral.remind" : "referral.remindAgain")}
          busy={step.isPending}
          onClose={close}
          onConfirm={() => take({ kind: "reminder" }, "referral.remindedNow")}
        >
          <p>{text("referral.remindHint", { partner })}</p>
        </Confirm>
        <Confirm
          open={open === "withdraw"}
          title={text("referral.withdrawTitle")}
          action={text("referral.withdraw")}
          busy={step.isPending}
          onClose={close}
          onConfirm={() => take({ kind: "withdrawal" }, "referral.withdrawn")}
        >
          <p>{text("referral.withdrawHint", { partner })}</p>
        </Confirm>
      </>
    ),
  };
}
