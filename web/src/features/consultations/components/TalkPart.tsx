import { useState } from "react";
import { ChipChecks, ChipChoice, Segments } from "@/components/Choice";
import { DateField, SelectField, TextArea, TextField } from "@/components/Field";
import { Icon } from "@/components/Icon";
import { useColleagues } from "@/lib/api/colleagues";
import { useOwnTopics } from "@/lib/api/ownTopics";
import { useCodes } from "@/lib/codes/useCodes";
import { CHANNELS, EMPLOYER_TOPICS, OUTCOMES, TOPICS } from "@/lib/codes/vocabulary";
import { useAccount } from "@/lib/session";
import { instantOf, today } from "@/lib/text/format";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Draft, followUpDay, type Missing, withTopics } from "../draft";

interface PartProps {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  wrong: Missing[];
}

const FIRST_CHANNELS = ["IN_PERSON", "PHONE", "VIDEO", "EMAIL"];
const SHOWN_TOPICS = 6;

export function ChannelPart({ draft, change }: PartProps) {
  const text = useText();
  const codes = useCodes();
  const shown = FIRST_CHANNELS.includes(draft.channel)
    ? FIRST_CHANNELS
    : [...FIRST_CHANNELS.slice(0, 3), draft.channel];
  return (
    <Segments
      wide
      label={text("record.channel")}
      choices={codes.choices("channel", shown.length === 4 ? shown : CHANNELS)}
      value={draft.channel}
      onChange={(channel) => change({ channel })}
    />
  );
}

/** The topics that come first for this kind of talk; the others one press away. */
export function topicsFor(draft: Pick<Draft, "employer" | "newEmployer" | "topics">, all: boolean): string[] {
  const forEmployer = Boolean(draft.employer ?? draft.newEmployer);
  const order: string[] = forEmployer ? [...EMPLOYER_TOPICS, ...TOPICS] : [...TOPICS, ...EMPLOYER_TOPICS];
  if (all) return order;
  const first = order.slice(0, SHOWN_TOPICS);
  return [...first, ...draft.topics.filter((topic) => !first.includes(topic))];
}

/** Common topics, each with the region's own ones under it once it is chosen. */
export function TopicPart({ draft, change, wrong }: PartProps) {
  const text = useText();
  const codes = useCodes();
  const own = useOwnTopics();
  const [all, setAll] = useState(false);
  const choices = topicsFor(draft, all).map((topic) => {
    const finer = own.filter((one) => one.under === topic);
    const choice = { value: topic, label: codes.name("topic", topic) };
    if (finer.length === 0) return choice;
    const open = all || draft.topics.includes(topic);
    const parts = finer
      .filter((one) => open && (!one.archived || draft.ownTopics.includes(one.code)))
      .map((one) => ({
        value: one.code,
        label: one.archived ? text("record.topicArchived", { name: one.label }) : one.label,
      }));
    return { ...choice, parts };
  });
  return (
    <ChipChecks
      label={text("record.topics")}
      aside={draft.topics.length > 0 && text("record.chosen", { count: draft.topics.length })}
      choices={choices}
      value={[...draft.topics, ...draft.ownTopics]}
      onChange={(chosen) => change(withTopics(draft, chosen))}
      error={wrong.includes("topics") ? text("record.missing.topics") : undefined}
      more={
        !all && (
          <button type="button" className="chip add" onClick={() => setAll(true)}>
            <Icon name="plus" />
            {text("record.topicMore")}
          </button>
        )
      }
    />
  );
}

export function NotePart({ draft, change }: PartProps) {
  const text = useText();
  return (
    <TextArea
      label={text("record.note")}
      value={draft.note}
      maxLength={20_000}
      data-step
      onChange={(event) => change({ note: event.target.value })}
    />
  );
}

export function OutcomePart({ draft, change }: PartProps) {
  const text = useText();
  const codes = useCodes();
  return (
    <ChipChoice
      label={text("record.outcome")}
      choices={codes.choices("outcome", OUTCOMES)}
      value={draft.outcome}
      onChange={(outcome) => change({ outcome })}
    />
  );
}

export function FollowUpPart({ draft, change, wrong }: PartProps) {
  const text = useText();
  const format = useFormat();
  const on = followUpDay(draft, today());
  return (
    <>
      <ChipChoice
        label={text("record.followUp")}
        aside={on && format.day(on)}
        choices={[
          { value: "none", label: text("record.followUp.none") },
          { value: "3", label: text("record.followUp.days", { days: 3 }) },
          { value: "7", label: text("record.followUp.week") },
          { value: "date", label: text("record.followUp.date") },
        ]}
        value={draft.followUp}
        onChange={(followUp) => change({ followUp: followUp as Draft["followUp"] })}
      />
      {draft.followUp === "date" && (
        <DateField
          label={text("record.followUpOn")}
          value={draft.followUpOn}
          min={today()}
          data-step
          error={wrong.includes("followUpOn") ? text("field.required") : undefined}
          onChange={(event) => change({ followUpOn: event.target.value })}
        />
      )}
    </>
  );
}

const USUAL_MINUTES = [15, 30, 45, 60];

export function TimePart({ draft, change, wrong }: PartProps) {
  const text = useText();
  const format = useFormat();
  const codes = useCodes();
  const [open, setOpen] = useState(!USUAL_MINUTES.includes(draft.minutes) || draft.on !== today());
  const usual = USUAL_MINUTES.includes(draft.minutes);
  const began = new Date(instantOf(draft.on, draft.at));
  return (
    <>
      <ChipChoice
        label={text("record.minutes")}
        aside={
          !open &&
          text("record.span", {
            from: format.clock(began),
            to: format.clock(new Date(began.getTime() + draft.minutes * 60_000)),
            language: format.language(draft.language),
          })
        }
        choices={USUAL_MINUTES.map((one) => ({
          value: String(one),
          label: one === draft.minutes ? format.minutes(one) : String(one),
        }))}
        value={usual ? String(draft.minutes) : ""}
        onChange={(minutes) => change({ minutes: Number(minutes) })}
        more={
          !open && (
            <button type="button" className="chip add" onClick={() => setOpen(true)}>
              {text("record.timeMore")}
            </button>
          )
        }
      />
      {open && (
        <>
          <div className="two three">
            <DateField
              label={text("record.on")}
              value={draft.on}
              max={today()}
              data-step
              error={wrong.includes("on") ? text("field.required") : undefined}
              onChange={(event) => change({ on: event.target.value })}
            />
            <TextField
              label={text("record.at")}
              type="time"
              value={draft.at}
              data-step
              onChange={(event) => change({ at: event.target.value })}
            />
            <TextField
              label={text("record.minutesOther")}
              type="number"
              min={1}
              max={600}
              value={draft.minutes || ""}
              data-step
              error={wrong.includes("minutes") ? text("field.number") : undefined}
              onChange={(event) => change({ minutes: Number(event.target.value) })}
            />
          </div>
          <SelectField
            label={text("record.language")}
            options={codes.languages}
            value={draft.language}
            data-step
            onChange={(event) => change({ language: event.target.value })}
          />
        </>
      )}
    </>
  );
}

/** Colleagues who advised as well: asked for by who needs it, in nobody else's way. */
export function FellowPart({ draft, change, adviser }: PartProps & { adviser?: string | null | undefined }) {
  const text = useText();
  const me = useAccount();
  const fellows = draft.fellows ?? [];
  const [asked, setAsked] = useState(false);
  const open = asked || fellows.length > 0;
  const colleagues = useColleagues({ enabled: open });
  if (!open) {
    return (
      <div>
        <button type="button" className="linkish" onClick={() => setAsked(true)}>
          {text("record.addFellow")}
        </button>
      </div>
    );
  }
  const there = (colleagues.data ?? []).filter((one) => one.id !== (adviser ?? me.id));
  const people = [
    ...there.map(({ id, name }) => ({ id, name })),
    ...fellows.filter((one) => !there.some(({ id }) => id === one.id)),
  ];
  return (
    <ChipChecks
      label={text("record.fellows")}
      hint={text("record.fellowsHint")}
      choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      value={fellows.map((one) => one.id)}
      onChange={(ids) => change({ fellows: people.filter((one) => ids.includes(one.id)) })}
    />
  );
}
