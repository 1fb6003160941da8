import { useState } from "react";
import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { SidePanel } from "@/components/SidePanel";
import { FormProblem } from "@/components/States";
import { toast } from "@/components/Toasts";
import { draftKey } from "@/lib/draftStore";
import { type RecordStart, useRecorder } from "@/lib/record";
import { useRegion } from "@/lib/region";
import { useAccount } from "@/lib/session";
import { today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useDraft } from "@/lib/useDraft";
import { useRecordConsultation } from "../api/record";
import { useRetractConsultation } from "../api/retract";
import { type Draft, freshDraft, missing, nextAfter, orderOf } from "../draft";
import { SubjectPart } from "./SubjectPart";
import { goThrough } from "./steps";
import {
  ChannelPart,
  FellowPart,
  FollowUpPart,
  NotePart,
  OutcomePart,
  TimePart,
  TopicPart,
} from "./TalkPart";
import "./record.css";

/** One column in the order of talk; nothing is lost when the phone rings. */
export function RecordPanel({ start }: { start: RecordStart }) {
  const text = useText();
  const format = useFormat();
  const region = useRegion();
  const account = useAccount();
  const recorder = useRecorder();
  const subject =
    start.client?.id ?? start.employer?.id ?? start.occasion ?? (start.pile ? "pile" : "anybody");
  const draft = useDraft<Draft>(draftKey(account.email, region.key, subject), () =>
    freshDraft(start, region.languages[0] ?? "de"),
  );
  const { save, discard, tried, record } = useSaving(draft.value, draft.drop, start);
  const wrong = tried ? missing(draft.value) : [];
  const part = { draft: draft.value, change: draft.change, wrong };
  return (
    <SidePanel
      title={text("shell.record")}
      note={draft.keptAt && text("record.kept", { time: format.clock(new Date(draft.keptAt)) })}
      closeLabel={text("record.close")}
      onClose={recorder.close}
      footer={
        <>
          <FormProblem error={record.error} />
          <div className="act">
            <Button
              kind="primary"
              shortcut={text("record.saveKey")}
              busy={record.isPending}
              onClick={() => save(false)}
            >
              {text("record.save")}
            </Button>
            <Button busy={record.isPending} title={text("record.nextHint")} onClick={() => save(true)}>
              {text("record.next")}
            </Button>
            <Button kind="tertiary" onClick={discard}>
              {text("record.discard")}
            </Button>
          </div>
          <p className="meta muted panel-keys" aria-hidden="true">
            <kbd>↵</kbd> {text("record.keyNext")} <kbd>{text("record.keySpace")}</kbd>{" "}
            {text("record.keyChoose")} <kbd>Esc</kbd> {text("record.keyClose")}
          </p>
        </>
      }
    >
      <form
        className="body"
        onKeyDown={(event) => goThrough(event, save)}
        onSubmit={(event) => event.preventDefault()}
      >
        {start.pile && (
          <p className="pile" role="status">
            <b>{text("record.pile", { day: format.day(start.pile.on), count: start.pile.done.length })}</b>{" "}
            {start.pile.done.join(", ")}
          </p>
        )}
        {draft.elsewhere && <Note tone="warning">{text("record.elsewhere")}</Note>}
        <SubjectPart {...part} />
        <ChannelPart {...part} />
        <TopicPart {...part} />
        <NotePart {...part} />
        <OutcomePart {...part} />
        <FollowUpPart {...part} />
        <TimePart {...part} />
        <FellowPart {...part} />
      </form>
    </SidePanel>
  );
}

function useSaving(draft: Draft, drop: () => void, start: RecordStart) {
  const text = useText();
  const recorder = useRecorder();
  const record = useRecordConsultation();
  const retract = useRetractConsultation();
  const [tried, setTried] = useState(false);
  const save = (next: boolean) => {
    if (record.isPending) return;
    setTried(true);
    if (missing(draft).length > 0) {
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(".panel .is-wrong :is(input, select, textarea)")?.focus(),
      );
      return;
    }
    record.mutate(
      { key: draft.id, order: orderOf(draft, today()) },
      {
        onSuccess: (held) => {
          const name =
            [held.client?.name, held.employer?.name].filter(Boolean).join(" · ") || text("parties.nobody");
          drop();
          if (next) recorder.record(nextAfter(draft, name, start.pile));
          else recorder.close();
          start.onStored?.(held);
          toast(text("record.saved", { name }), {
            undo: () => retract.mutate({ id: held.id, version: held.version, reason: text("record.undone") }),
          });
        },
      },
    );
  };
  const discard = () => {
    drop();
    recorder.close();
  };
  return { save, discard, tried, record };
}
