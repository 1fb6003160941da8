import { json, notFound, on, part } from "./http";
import { clients, counted, nameOf, type Row } from "./people";

const R = "/api/regions/:r";
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const id = (n: number) => `01a20c00-0000-7000-8000-0000000000${String(n).padStart(2, "0")}`;

const ADVICE = [
  {
    on: ago(100).slice(0, 10),
    topics: ["RECOGNITION", "WORK"],
    language: "en",
    outcome: "NEXT_STEP",
    note: "Unterlagen für die Anerkennung sind vollständig. Der Bescheid kommt in etwa acht Wochen.",
  },
  {
    on: ago(900).slice(0, 10),
    topics: ["HOUSING"],
    language: "en",
    outcome: "CLARIFIED",
    note: "Wohnung in Aachen ab Januar zugesagt.",
  },
];

const FIELDS = [
  "givenName familyName addressForm birthDate email phone citizenships languages preferredLanguage",
  "targetGroup occupation arrivedOn location municipality title",
]
  .join(" ")
  .split(" ");

const personOf = (row: Row) => Object.fromEntries(FIELDS.map((name) => [name, row[name] ?? null]));

function passed(row: Row | undefined, consultations: boolean, notes: boolean, message: string | null = null) {
  return {
    person: row ? personOf(row) : {},
    consultations: consultations ? ADVICE.map((one) => ({ ...one, note: notes ? one.note : null })) : [],
    message,
  };
}

const SAID =
  "Frau Okafor zieht im Januar nach Aachen. Die Anerkennung läuft, der nächste Schritt ist der Bescheid.";

function incoming(n: number, hours: number, row: Row | undefined, more: Record<string, unknown>) {
  return {
    id: id(n),
    version: 0,
    name: row ? nameOf(row) : null,
    from: "aachen",
    state: "REQUESTED",
    reason: null,
    requestedAt: ago(hours),
    requestedBy: "Deniz Yılmaz",
    answeredAt: null,
    answeredBy: null,
    clientId: null,
    into: null,
    filled: null,
    passed: row ? passed(row, true, true, SAID) : null,
    ...more,
  };
}

const answered = { answeredAt: ago(30), answeredBy: "Katrin Brandt" };
const IN = [
  incoming(1, 80, clients[1], {}),
  incoming(2, 5, clients[7], { from: "duisburg", requestedBy: "Mert Kaya" }),
  incoming(3, 31, clients[9], { state: "ACCEPTING", ...answered }),
  incoming(4, 200, clients[11], {
    state: "ACCEPTED",
    clientId: clients[11]?.id,
    filled: ["EMAIL", "CITIZENSHIPS"],
    ...answered,
  }),
  incoming(5, 300, undefined, { state: "REFUSED", reason: "Wohnt inzwischen in Köln.", ...answered }),
  incoming(6, 400, undefined, { state: "WITHDRAWN" }),
];

function outgoing(n: number, hours: number, row: Row | undefined, more: Record<string, unknown>) {
  return {
    id: id(n),
    version: 0,
    clientId: row?.id,
    name: row ? nameOf(row) : "",
    to: "aachen",
    state: "REQUESTED",
    heard: true,
    away: false,
    reason: null,
    requestedAt: ago(hours),
    requestedBy: "Katrin Brandt",
    endedAt: null,
    passed: passed(row, true, false),
    ...more,
  };
}

/** The one whose file is read only. */
export const HANDED = clients[137];
const OUT = [
  outgoing(11, 130, clients[5], {}),
  outgoing(12, 2, clients[8], { to: "duisburg", heard: false, away: true }),
  outgoing(13, 600, clients[5], {
    to: "duisburg",
    state: "REFUSED",
    reason: "Für Forschende ist bei uns die Universität da.",
    endedAt: ago(580),
    passed: null,
  }),
  outgoing(14, 800, HANDED, { state: "ACCEPTED", endedAt: ago(760) }),
];

const shown = (one: { version: number } | undefined) =>
  one ? json(one, 200, { ETag: `"${one.version}"` }) : notFound();
const ALL = { in: IN, out: OUT };
const find = (list: "in" | "out", wanted: string | undefined) =>
  (ALL[list] as { id: string; version: number; state: string }[]).find((one) => one.id === wanted);

/** As lists do it: what is told is on the page of one. */
const line = <T extends object>(one: T) => ({ ...one, passed: null });
const unanswered = (one: { state: string }) => ["REQUESTED", "ACCEPTING", "REFUSING"].includes(one.state);

on("GET", `${R}/hand-overs/incoming`, ({ url }) =>
  part(IN.filter((one) => url.searchParams.get("open") !== "true" || unanswered(one)).map(line), url),
);
on("GET", `${R}/hand-overs/outgoing`, ({ url }) => {
  const client = url.searchParams.get("clientId");
  return part(
    OUT.filter((one) => !client || one.clientId === client)
      .filter((one) => url.searchParams.get("open") !== "true" || unanswered(one))
      .map(line),
    url,
  );
});
on("GET", `${R}/hand-overs/incoming/:id`, ({ params }) => shown(find("in", params[1])));
on("GET", `${R}/hand-overs/outgoing/:id`, ({ params }) => shown(find("out", params[1])));
on("GET", `${R}/clients/:id/hand-over-preview`, ({ params, url }) => {
  const asked = (name: string) => url.searchParams.get(name) === "true";
  const row = clients.find((one) => one.id === params[1]);
  return json({
    passed: passed(row, asked("consultations"), asked("consultations") && asked("notes")),
    // the first one has said no yet to nothing, and is asked before anybody else is told
    allowed: row !== clients[0],
    openCases: 1,
    to: ["aachen", "duisburg"],
  });
});
/** The first one's name, and some of what is told: the rest is missing or written otherwise. */
const FILLED = ["phone", "citizenships", "municipality", "title"];
on("GET", `${R}/hand-overs/incoming/:id/files/:file`, ({ params }) => {
  const one = find("in", params[1]) as unknown as (typeof IN)[number] | undefined;
  const row = clients.find((client) => client.id === params[2]);
  if (!one?.passed || !row) return notFound();
  return json({
    client: {
      ...counted("client", row),
      ...one.passed.person,
      ...Object.fromEntries(FILLED.map((name) => [name, name === "citizenships" ? [] : null])),
      email: "adaeze.okafor@post.example",
      languages: [{ tag: "en", level: null }],
    },
    fills: ["PHONE", "CITIZENSHIPS", "MUNICIPALITY", "TITLE"],
    differs: ["EMAIL", "LANGUAGES"],
  });
});
/** What is done is answered and not kept: other looks at the pages see the same as before. */
on("POST", `${R}/clients/:id/hand-overs`, async ({ params, body }) => {
  const { to, message } = await body();
  const row = clients.find((one) => one.id === params[1]);
  return json(
    outgoing(15, 0, row, { to, heard: false, passed: passed(row, false, false, message as string | null) }),
    201,
  );
});
for (const [list, step, state] of [
  ["in", "incoming/:id/acceptance", "ACCEPTING"],
  ["in", "incoming/:id/refusal", "REFUSING"],
  ["out", "outgoing/:id/withdrawal", "WITHDRAWN"],
] as const) {
  on("POST", `${R}/hand-overs/${step}`, async ({ params, body }) => {
    const one = find(list, params[1]);
    if (!one) return notFound();
    const { clientId = null } = list === "in" ? await body() : {};
    const now = { ...one, state, version: one.version + 1, ...(list === "in" ? { into: clientId } : {}) };
    return shown(now);
  });
}
