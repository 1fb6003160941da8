import type { Consultation } from "@/lib/api/shapes";
import type { Pile, RecordStart, Subject } from "@/lib/record";
import { fieldClock, instantOf, isoDay, plusDays } from "@/lib/text/format";

/** Somebody who is added together with the consultation. */
export interface NewPerson {
  givenName: string;
  familyName: string;
  targetGroup: string;
}

export type Audience = Consultation["audience"];

type Named = Pick<Draft, "client" | "employer" | "newClient" | "newEmployer">;

/** Nobody is named, and nobody has said yet that it stays so. */
export const NOBODY = { client: null, employer: null, newClient: null, newEmployer: null, audience: null };

/** For whom it was, as it follows from who is named. */
function follows({ client, employer, newClient, newEmployer }: Named): Audience | null {
  const firm = employer ?? newEmployer;
  if (client ?? newClient) return firm ? "BOTH" : "PERSON";
  return firm ? "EMPLOYER" : null;
}

/** A consultation while it is being recorded. Its id makes saving it twice harmless. */
export interface Draft {
  id: string;
  client: Subject | null;
  employer: Subject | null;
  newClient: NewPerson | null;
  newEmployer: { name: string; kind: string } | null;
  /** For whom it was, where that does not follow from who is named: nobody need give a name. */
  audience: Audience | null;
  channel: string;
  topics: string[];
  /** The region's own ones, each under one of the topics: `WORK/JOB_FAIR`. */
  ownTopics: string[];
  note: string;
  outcome: string;
  followUp: "none" | "3" | "7" | "date";
  followUpOn: string;
  minutes: number;
  language: string;
  on: string;
  at: string;
  /** Colleagues who advised as well. */
  fellows: Consultation["fellows"];
}

export function freshDraft(start: RecordStart, language: string, now: Date = new Date()): Draft {
  return {
    id: crypto.randomUUID(),
    client: start.client ?? null,
    employer: start.employer ?? null,
    newClient: start.newClient ?? null,
    newEmployer: null,
    audience: null,
    channel: start.channel ?? start.pile?.channel ?? "IN_PERSON",
    topics: start.topics ?? [],
    ownTopics: [],
    note: start.note ?? "",
    outcome: "CLARIFIED",
    followUp: "none",
    followUpOn: "",
    minutes: start.pile?.minutes ?? 30,
    language: start.language ?? language,
    on: start.pile?.on ?? isoDay(now),
    at: start.pile?.at ?? fieldClock(new Date(now.getTime() - 30 * 60_000)),
    fellows: [],
  };
}

const LAST_MINUTE = 24 * 60 - 1;

/** The next of the same day: it begins where this one ended, in the same way and language. */
export function nextAfter(draft: Draft, name: string, pile?: Pile): RecordStart {
  const [hours = 0, minutes = 0] = draft.at.split(":").map(Number);
  const end = Math.min(hours * 60 + minutes + draft.minutes, LAST_MINUTE);
  const two = (number: number) => String(number).padStart(2, "0");
  return {
    language: draft.language,
    pile: {
      on: draft.on,
      at: `${two(Math.floor(end / 60))}:${two(end % 60)}`,
      channel: draft.channel,
      minutes: draft.minutes,
      done: [...(pile?.on === draft.on ? pile.done : []), name],
    },
  };
}

/** The draft of a correction: what was recorded, to be changed. */
export function draftOf(held: Consultation): Draft {
  const named = {
    client: held.client ?? null,
    employer: held.employer ?? null,
    newClient: null,
    newEmployer: null,
  };
  return {
    id: crypto.randomUUID(),
    ...named,
    audience: follows(named) === held.audience ? null : held.audience,
    channel: held.channel,
    topics: held.topics,
    ownTopics: held.ownTopics,
    note: held.note ?? "",
    outcome: held.outcome,
    followUp: held.followUpOn ? "date" : "none",
    followUpOn: held.followUpOn ?? "",
    minutes: held.minutes,
    language: held.language ?? "de",
    on: isoDay(new Date(held.heldAt)),
    at: fieldClock(held.heldAt),
    fellows: held.fellows,
  };
}

/** `WORK` of `WORK/JOB_FAIR`. */
const underOf = (own: string): string => own.split("/")[0] ?? "";

/** Choosing an own topic chooses the common one that it belongs to; taking that back takes both. */
export function withTopics(draft: Draft, chosen: string[]): Pick<Draft, "topics" | "ownTopics"> {
  const own = chosen.filter((topic) => topic.includes("/"));
  const common = chosen.filter((topic) => !topic.includes("/"));
  const gone = draft.topics.filter((topic) => !common.includes(topic));
  const ownTopics = own.filter((topic) => !gone.includes(underOf(topic)));
  return { topics: [...new Set([...common, ...ownTopics.map(underOf)])], ownTopics };
}

export function followUpDay(draft: Draft, today: string): string | null {
  if (draft.followUp === "none") return null;
  return draft.followUp === "date" ? draft.followUpOn || null : plusDays(today, Number(draft.followUp));
}

export type Missing = "subject" | "name" | "topics" | "followUpOn" | "minutes" | "on";

/** What is still missing, in the order of the form. */
export function missing(draft: Draft): Missing[] {
  const list: Missing[] = [];
  if (!follows(draft) && !draft.audience) list.push("subject");
  if (draft.newClient && !draft.newClient.familyName.trim()) list.push("name");
  if (draft.newEmployer && !draft.newEmployer.name.trim()) list.push("name");
  if (draft.topics.length === 0) list.push("topics");
  if (draft.followUp === "date" && !draft.followUpOn) list.push("followUpOn");
  if (!(draft.minutes >= 1 && draft.minutes <= 600)) list.push("minutes");
  if (!draft.on || !draft.at) list.push("on");
  return list;
}

function common(draft: Draft, today: string) {
  return {
    channel: draft.channel,
    topics: draft.topics,
    ownTopics: draft.ownTopics,
    note: draft.note.trim() || null,
    outcome: draft.outcome,
    followUpOn: followUpDay(draft, today),
    minutes: draft.minutes,
    language: draft.language,
    heldAt: instantOf(draft.on, draft.at),
    // a draft of an older version knows of none
    fellows: draft.fellows ?? [],
  };
}

/** What is sent to be recorded. */
export function orderOf(draft: Draft, today: string): Record<string, unknown> {
  return {
    ...common(draft, today),
    ...(draft.audience ? { audience: draft.audience } : {}),
    ...(draft.client ? { clientId: draft.client.id } : {}),
    ...(draft.employer ? { employerId: draft.employer.id } : {}),
    ...(draft.newClient ? { newClient: draft.newClient } : {}),
    ...(draft.newEmployer ? { newEmployer: draft.newEmployer } : {}),
  };
}

/** Only what the correction changes, as a merge patch; who took part goes with for whom it was. */
export function patchOf(draft: Draft, held: Consultation, today: string): Record<string, unknown> {
  const before = { ...common(draftOf(held), today), ...named(draftOf(held)) } as Record<string, unknown>;
  const after = { ...common(draft, today), ...named(draft) };
  const patch = Object.fromEntries(
    Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );
  const moved = "clientId" in patch || "employerId" in patch || draft.audience !== draftOf(held).audience;
  return moved ? { ...patch, audience: draft.audience ?? follows(draft) } : patch;
}

const named = (draft: Draft) => ({
  clientId: draft.client?.id ?? null,
  employerId: draft.employer?.id ?? null,
});
