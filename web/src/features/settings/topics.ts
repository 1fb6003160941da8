import type { OwnTopic } from "./api/settings";

/** "Jobmesse Süd" becomes JOBMESSE_SUED: made once, then kept. */
export function topicCode(label: string): string {
  return label
    .toUpperCase()
    .replace(/Ä/g, "AE")
    .replace(/Ö/g, "OE")
    .replace(/Ü/g, "UE")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß|ẞ/g, "SS")
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^[^A-Z]+|_+$/g, "")
    .slice(0, 40);
}

/** The code of a new topic: from its label, apart from all others; never shown. */
export function freshCode(label: string, taken: string[]): string {
  const wish = topicCode(label) || "TOPIC";
  if (!taken.includes(wish)) return wish;
  for (let number = 2; ; number++) {
    const next = `${wish.slice(0, 36)}_${number}`;
    if (!taken.includes(next)) return next;
  }
}

/** As they are sent: those that a colleague has set meanwhile stay, and new ones get codes of their labels. */
export function toSend(typed: OwnTopic[], stored: OwnTopic[]): OwnTopic[] {
  const mine = new Set(typed.map(nameOf));
  const topics = [...typed, ...stored.filter((one) => !mine.has(nameOf(one)))];
  const taken = topics.map((topic) => topic.code ?? "").filter(Boolean);
  return topics.map((topic) => {
    if (topic.code) return topic;
    const code = freshCode(topic.label ?? "", taken);
    taken.push(code);
    return { ...topic, code };
  });
}

export interface Place {
  /** Where it stands in the form. */
  index: number;
  topic: OwnTopic;
}

/** The topics as they are shown: by common topic in the order of the list, archived ones apart. */
export function grouped(
  topics: OwnTopic[],
  saved: Set<string>,
  order: readonly string[],
): { groups: { parent: string; places: Place[] }[]; fresh: Place[]; archived: Place[] } {
  const places = topics.map((topic, index) => ({ index, topic }));
  const known = places.filter(({ topic }) => saved.has(nameOf(topic)));
  const shown = known.filter(({ topic }) => !topic.archived);
  return {
    groups: order
      .map((parent) => ({ parent, places: shown.filter(({ topic }) => topic.parent === parent) }))
      .filter((group) => group.places.length > 0),
    fresh: places.filter(({ topic }) => !saved.has(nameOf(topic))),
    archived: known.filter(({ topic }) => topic.archived),
  };
}

/** As consultations carry it: `WORK/JOB_FAIR`. */
export function nameOf(topic: OwnTopic): string {
  return `${topic.parent}/${topic.code}`;
}
