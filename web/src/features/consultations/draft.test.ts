import { describe, expect, it } from "vitest";
import type { Consultation } from "@/lib/api/shapes";
import { draftOf, followUpDay, freshDraft, missing, nextAfter, orderOf, patchOf, withTopics } from "./draft";

const TODAY = "2026-11-23";
const olena = { id: "c1", name: "Olena Kovalenko" };

const held: Consultation = {
  id: "k1",
  version: 3,
  audience: "PERSON",
  client: olena,
  heldAt: "2026-11-23T08:00:00.000Z",
  minutes: 30,
  channel: "PHONE",
  topics: ["RESIDENCE"],
  language: "uk",
  note: "Besprochen",
  outcome: "CLARIFIED",
  ownTopics: [],
  fellows: [],
  adviser: { id: "a1", name: "Katrin Brandt" },
};

describe("a draft", () => {
  it("lacks only the topic when the client is known", () => {
    const draft = freshDraft({ client: olena, language: "uk" }, "de");
    expect(missing(draft)).toEqual(["topics"]);
    expect(draft.language).toBe("uk");
  });

  it("asks for a person or an employer, and for the date that was promised", () => {
    const draft = { ...freshDraft({}, "de"), topics: ["WORK"], followUp: "date" as const };
    expect(missing(draft)).toEqual(["subject", "followUpOn"]);
  });

  it("counts days for the follow-up from today", () => {
    expect(followUpDay({ ...freshDraft({}, "de"), followUp: "3" }, TODAY)).toBe("2026-11-26");
    expect(followUpDay(freshDraft({}, "de"), TODAY)).toBeNull();
  });

  it("becomes an order with an instant and without empty texts", () => {
    const draft = {
      ...freshDraft({ client: olena }, "de"),
      topics: ["WORK"],
      on: "2026-07-01",
      at: "09:00",
      note: "  ",
    };
    expect(orderOf(draft, TODAY)).toMatchObject({
      clientId: "c1",
      heldAt: "2026-07-01T07:00:00.000Z",
      note: null,
    });
  });

  it("of the early morning has a time that a time field takes", () => {
    const draft = freshDraft({ client: olena }, "de", new Date("2026-11-23T08:10:00Z"));
    expect(draft.at).toBe("08:40");
    expect(orderOf({ ...draft, topics: ["WORK"] }, TODAY)["heldAt"]).toBe("2026-11-23T07:40:00.000Z");
  });

  it("may be for a person and an employer, or for somebody who gives no name", () => {
    const both = { ...freshDraft({ client: olena }, "de"), employer: { id: "e1", name: "Klinik" } };
    expect(orderOf({ ...both, topics: ["WORK"] }, TODAY)).toMatchObject({ clientId: "c1", employerId: "e1" });
    const nameless = { ...freshDraft({}, "de"), topics: ["WORK"], audience: "BOTH" as const };
    expect(missing(nameless)).toEqual([]);
    expect(orderOf(nameless, TODAY)).toMatchObject({ audience: "BOTH" });
    expect(orderOf(nameless, TODAY)).not.toHaveProperty("clientId");
  });

  it("of a correction says anew who took part, and for whom it was with it", () => {
    const firm = { id: "e1", name: "Klinik" };
    expect(patchOf({ ...draftOf(held), employer: firm }, held, TODAY)).toEqual({
      employerId: "e1",
      audience: "BOTH",
    });
    expect(patchOf({ ...draftOf(held), client: null, audience: "PERSON" }, held, TODAY)).toEqual({
      clientId: null,
      audience: "PERSON",
    });
    const nameless: Consultation = { ...held, client: null, audience: "EMPLOYER" };
    expect(draftOf(nameless)).toMatchObject({ audience: "EMPLOYER" });
    expect(patchOf({ ...draftOf(nameless), employer: firm, audience: null }, nameless, TODAY)).toEqual({
      employerId: "e1",
      audience: "EMPLOYER",
    });
  });

  it("of a correction sends only what differs", () => {
    const draft = { ...draftOf(held), minutes: 45 };
    expect(patchOf(draft, held, TODAY)).toEqual({ minutes: 45 });
  });
});

describe("the next of a day's pile", () => {
  const first = {
    ...freshDraft({}, "de"),
    on: "2026-11-19",
    at: "09:40",
    minutes: 45,
    channel: "PHONE",
    language: "uk",
  };

  it("begins where the one before ended, in the same way, with nobody and nothing said yet", () => {
    const start = nextAfter(first, "Olena Kovalenko");
    const second = freshDraft(start, "de");
    expect(second).toMatchObject({
      on: "2026-11-19",
      at: "10:25",
      minutes: 45,
      channel: "PHONE",
      language: "uk",
    });
    expect(second).toMatchObject({ client: null, topics: [], note: "", outcome: "CLARIFIED" });
    expect(second.id).not.toBe(first.id);
    expect(nextAfter(second, "Elif Kaya", start.pile).pile?.done).toEqual(["Olena Kovalenko", "Elif Kaya"]);
  });

  it("stays on its day, and another day is another pile", () => {
    const late = nextAfter({ ...first, at: "23:40" }, "A");
    expect(late.pile).toMatchObject({ on: "2026-11-19", at: "23:59" });
    expect(nextAfter({ ...first, on: "2026-11-20" }, "B", late.pile).pile?.done).toEqual(["B"]);
  });
});

describe("a region's own topic", () => {
  it("brings the common one that it belongs to, and goes with it", () => {
    const chosen = withTopics(freshDraft({}, "de"), ["HOUSING", "WORK/JOB_FAIR"]);
    expect(chosen).toEqual({ topics: ["HOUSING", "WORK"], ownTopics: ["WORK/JOB_FAIR"] });
    const later = withTopics({ ...freshDraft({}, "de"), ...chosen }, ["HOUSING", "WORK/JOB_FAIR"]);
    expect(later).toEqual({ topics: ["HOUSING"], ownTopics: [] });
  });
});
