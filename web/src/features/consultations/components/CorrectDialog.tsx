import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog, DialogActs } from "@/components/Dialog";
import { FormProblem, StaleState } from "@/components/States";
import { toast } from "@/components/Toasts";
import { call } from "@/lib/api/http";
import { useTopicNames } from "@/lib/api/ownTopics";
import { Problem } from "@/lib/api/problem";
import type { Consultation } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { merged } from "@/lib/merged";
import { useRegionApi } from "@/lib/region";
import { today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useCorrectConsultation } from "../api/correct";
import { type Draft, draftOf, followUpDay, missing, patchOf } from "../draft";
import { SubjectPart } from "./SubjectPart";
import {
  ChannelPart,
  FellowPart,
  FollowUpPart,
  NotePart,
  OutcomePart,
  TimePart,
  TopicPart,
} from "./TalkPart";

/** The same form as when it was recorded; only what differs is sent. */
export function CorrectDialog({ held, onClose }: { held: Consultation; onClose: () => void }) {
  const text = useText();
  const api = useRegionApi();
  const client = useQueryClient();
  const correct = useCorrectConsultation();
  const [base, setBase] = useState(held);
  const [draft, setDraft] = useState<Draft>(() => draftOf(held));
  const [theirs, setTheirs] = useState<Consultation | null>(null);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const wrong = tried ? missing(draft) : [];
  const part = { draft, change, wrong };
  const send = (from: Consultation) => {
    setTried(true);
    if (missing(draft).length > 0) return;
    const patch = patchOf(draft, from, today());
    if (Object.keys(patch).length === 0) return onClose();
    correct.mutate(
      { id: from.id, version: from.version, patch },
      {
        onSuccess: () => {
          onClose();
          toast(text("correct.done"));
        },
        onError: async (error) => {
          if (!(error instanceof Problem && error.stale)) return;
          const now = await client.fetchQuery({
            queryKey: [api("consultations"), from.id, Date.now()],
            queryFn: () => call<Consultation>(api(`consultations/${from.id}`)),
          });
          setDraft((mine) => merged(draftOf(from), mine, draftOf(now)));
          setTheirs(now);
        },
      },
    );
  };
  const keepMine = () => {
    if (!theirs) return;
    setBase(theirs);
    setTheirs(null);
    send(theirs);
  };
  const takeTheirs = () => {
    if (!theirs) return;
    setBase(theirs);
    setDraft(draftOf(theirs));
    setTheirs(null);
    correct.reset();
  };
  return (
    <Dialog
      open
      title={text("correct.title", {
        name: held.client?.name ?? held.employer?.name ?? text("parties.nobody"),
      })}
      onClose={onClose}
      footer={
        !theirs && (
          <DialogActs onClose={onClose} busy={correct.isPending} onClick={() => send(base)}>
            {text("correct.save")}
          </DialogActs>
        )
      }
    >
      {theirs ? (
        <Differences mine={draft} held={theirs} onKeepMine={keepMine} onTakeTheirs={takeTheirs} />
      ) : (
        <>
          <SubjectPart {...part} knownOnly />
          <ChannelPart {...part} />
          <TopicPart {...part} />
          <NotePart {...part} />
          <OutcomePart {...part} />
          <FollowUpPart {...part} />
          <TimePart {...part} />
          <FellowPart {...part} adviser={held.adviser.id} />
          <FormProblem error={correct.error} />
        </>
      )}
    </Dialog>
  );
}

interface DifferencesProps {
  mine: Draft;
  held: Consultation;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

function Differences({ mine, held, onKeepMine, onTakeTheirs }: DifferencesProps) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const theirs = draftOf(held);
  const names = useTopicNames();
  const again = (draft: Draft) => {
    const on = followUpDay(draft, today());
    return on ? format.day(on) : text("record.followUp.none");
  };
  const who = ({ client, employer, audience }: Draft) =>
    [client?.name, employer?.name].filter(Boolean).join(" · ") ||
    (audience ? `${text("record.namelessOne")}, ${codes.name("audience", audience)}` : "–");
  const said: [string, (draft: Draft) => string][] = [
    [text("record.subject"), who],
    [text("record.channel"), (draft) => codes.name("channel", draft.channel)],
    [text("record.topics"), (draft) => names(draft).join(", ")],
    [text("record.note"), (draft) => draft.note],
    [text("record.outcome"), (draft) => codes.name("outcome", draft.outcome)],
    [text("record.followUp"), again],
    [text("record.on"), (draft) => (draft.on ? `${format.day(draft.on)}, ${draft.at}` : "–")],
    [text("record.minutes"), (draft) => format.minutes(draft.minutes)],
    [text("record.language"), (draft) => format.language(draft.language)],
    [text("record.fellows"), (draft) => draft.fellows.map((one) => one.name).join(", ")],
  ];
  const fields = said
    .map(([name, of]) => ({ name, mine: of(mine), theirs: of(theirs) }))
    .filter((field) => field.mine !== field.theirs);
  return <StaleState fields={fields} onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs} />;
}
