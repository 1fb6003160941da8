import { Button } from "@/components/Button";
import { Parties } from "@/components/Parties";
import { toast } from "@/components/Toasts";
import { useRecorder } from "@/lib/record";
import { daysBetween, today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type FollowUp, useFollowUpDone } from "../api/day";
import { FollowUpMenu } from "./FollowUpMenu";

/** Who, what was agreed, when, and what to do now. */
export function FollowUpItem({ followUp, first }: { followUp: FollowUp; first?: boolean }) {
  const text = useText();
  const format = useFormat();
  const recorder = useRecorder();
  const done = useFollowUpDone();
  const { client, employer } = followUp;
  const who = client ?? employer;
  const late = daysBetween(followUp.dueOn, today());
  const record = () => recorder.record({ ...(client ? { client } : {}), ...(employer ? { employer } : {}) });
  const markDone = () =>
    done.mutate(followUp.consultationId, {
      onSuccess: () => toast(text("today.doneToast", { name: who?.name ?? "" })),
    });
  return (
    <li className="item follow">
      <div>
        <p className="t">
          <Parties client={client} employer={employer} />
        </p>
        {followUp.excerpt && <p className="m follow-note">{followUp.excerpt}</p>}
      </div>
      <p className="when">
        {late > 0 ? (
          <>
            <span className="late">{text("today.since", { days: late })}</span>
            <br />
            <span className="muted">{format.shortDay(followUp.dueOn)}</span>
          </>
        ) : (
          text("today.due")
        )}
      </p>
      <div className="follow-act">
        <Button kind={first ? "primary" : "secondary"} onClick={record}>
          {text("shell.record")}
        </Button>
        <Button
          kind="tertiary"
          aria-label={text("today.done", { name: who?.name ?? "" })}
          onClick={markDone}
          busy={done.isPending}
        >
          {text("today.doneShort")}
        </Button>
        <FollowUpMenu followUp={followUp} />
      </div>
    </li>
  );
}
