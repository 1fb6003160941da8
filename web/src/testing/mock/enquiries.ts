import { json, notFound, on, part, problem } from "./http";
import { ADVISERS, clients, nameOf, newId } from "./people";

const R = "/api/regions/:r";
const CODE = "F7KM-3RXW-92HL";

type One = Record<string, unknown> & { id: string; version: number; state: string };

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const person = (at: number) => {
  const one = clients[at];
  return one ? { id: one.id, name: nameOf(one) } : null;
};

const REFERENCES = ["KH4-7MX-2RM", "W39-TLF-6Y4", "9RM-X2K-H7T", "L64-YWF-35K", "T7H-2XR-M9F", "Y5K-F3W-L29"];
let given = 0;

function enquiry(hours: number, more: Record<string, unknown>): One {
  return {
    id: newId(),
    version: 0,
    reference: REFERENCES[given++ % REFERENCES.length],
    code: CODE,
    source: "FORM",
    partner: null,
    state: "NEW",
    topics: ["RESIDENCE"],
    language: "en",
    targetGroup: null,
    text: "",
    name: null,
    email: null,
    phone: null,
    consentedAt: null,
    client: null,
    assignee: null,
    office: null,
    triageRule: null,
    receivedAt: ago(hours),
    answeredAt: null,
    closedAt: null,
    outcome: null,
    closingNote: null,
    consultationId: null,
    ...more,
  };
}

const reached = { consentedAt: ago(50) };
const enquiries: One[] = [
  enquiry(51, {
    topics: ["RECOGNITION", "WORK"],
    language: "uk",
    targetGroup: "NURSE",
    text: "Добрий день, я медсестра і приїхала в липні. Куди подати диплом, і чи можу я вже працювати?",
    name: "Rohan Mehta",
    email: "rohan.mehta@example.org",
    ...reached,
  }),
  enquiry(26, {
    source: "PHONE",
    topics: ["HOUSING"],
    language: "de",
    text: "Sucht ab Januar eine Wohnung für vier Personen, möglichst in der Nähe der Schule.",
    phone: "+49 211 5550142",
    ...reached,
  }),
  enquiry(7, {
    topics: ["CHILDCARE", "SCHOOL"],
    language: "ar",
    targetGroup: "FAMILY",
    assignee: ADVISERS[0],
    triageRule: "Arabisch",
    text: "متى يجب أن أسجل ابنتي في الروضة؟",
  }),
  enquiry(30, {
    source: "PARTNER",
    partner: "IHK, Frau Sommer",
    state: "IN_WORK",
    topics: ["EMPLOYER_DUTIES"],
    language: "de",
    text: "Was muss ein Betrieb melden, wenn das Arbeitsverhältnis früher endet?",
    client: person(4),
    assignee: ADVISERS[0],
  }),
  enquiry(75, {
    state: "ANSWERED",
    topics: ["DRIVING"],
    text: "Is my Indian driving licence still valid after six months?",
    client: person(1),
    assignee: ADVISERS[1],
    answeredAt: ago(70),
  }),
  enquiry(120, {
    source: "MAIL",
    state: "CLOSED",
    topics: ["OTHER"],
    text: "We offer translation services at the best price.",
    closedAt: ago(119),
    outcome: "NOT_AN_ENQUIRY",
  }),
];

const open = (one: One) => one.state === "NEW" || one.state === "IN_WORK";
const lineOf = (one: One) => ({ ...one, excerpt: String(one["text"]).slice(0, 160) });
const tagged = (one: One, status = 200) => json(one, status, { ETag: `"${one.version}"` });

on("GET", `${R}/enquiries`, ({ url }) => {
  const asked = (name: string) => url.searchParams.get(name);
  const same = (one: One, name: string) => !asked(name) || one[name] === asked(name);
  const found = enquiries
    .filter((one) => asked("open") !== "true" || open(one))
    .filter((one) => !asked("clientId") || (one["client"] as { id: string } | null)?.id === asked("clientId"))
    .filter((one) => ["state", "language", "targetGroup", "source", "reference"].every((it) => same(one, it)))
    .filter((one) => !asked("topic") || (one["topics"] as string[]).includes(asked("topic") ?? ""))
    .sort((a, b) => String(a["receivedAt"]).localeCompare(String(b["receivedAt"])));
  return part((asked("sort") === "OLDEST" ? found : found.reverse()).map(lineOf), url);
});
on("GET", `${R}/enquiries/counts`, () =>
  json({
    unassigned: enquiries.filter((one) => one.state === "NEW").length,
    inWork: enquiries.filter((one) => one.state === "IN_WORK").length,
    mine: 1,
    oldest: ago(51),
  }),
);
on("GET", `${R}/enquiries/colleagues`, () => json({ items: ADVISERS }));
on("POST", `${R}/enquiries`, async ({ body }) => {
  const { clientId, consent, ...sent } = await body();
  const known = clients.find((one) => one.id === clientId);
  const one = enquiry(0, {
    ...sent,
    client: known ? { id: known.id, name: nameOf(known) } : null,
    consentedAt: consent ? ago(0) : null,
  });
  enquiries.unshift(one);
  return tagged(one, 201);
});
on("GET", `${R}/public/enquiries/expectation`, () => json({ days: 3 }));
on("POST", `${R}/public/enquiries`, async ({ body }) => {
  const { id } = await body();
  return json({ id, reference: REFERENCES[0], code: CODE, receivedAt: ago(0) }, 201);
});
on("GET", `${R}/public/enquiries/standing`, ({ request }) =>
  request.headers.get("Hafen-Key")?.includes("F7KM")
    ? json({
        reference: REFERENCES[0],
        state: "IN_WORK",
        receivedAt: ago(30),
        answeredAt: null,
        closedAt: null,
      })
    : problem(404, "no-such-enquiry", "There is no enquiry under this"),
);
const rule = (name: string, more: Record<string, unknown>) => ({
  rule: { name, topics: [], languages: [], targetGroups: [], colleagueId: null, office: null, ...more },
  colleague: ADVISERS.find((one) => one.id === more["colleagueId"]) ?? null,
  passedOver: more["colleagueId"] === "gone",
});
const triage = {
  version: 3,
  items: [
    rule("Arabisch", { languages: ["ar"], colleagueId: "a1" }),
    rule("Pflege und Anerkennung", {
      topics: ["RECOGNITION"],
      targetGroups: ["NURSE"],
      office: "Anerkennungsstelle",
    }),
    rule("Wohnen", { topics: ["HOUSING"], languages: ["de", "en"], colleagueId: "gone" }),
  ],
  colleagues: ADVISERS,
};
on("GET", `${R}/triage`, () => json(triage, 200, { ETag: '"3"' }));
on("PUT", `${R}/triage`, () => json(triage, 200, { ETag: '"3"' }));
on("GET", `${R}/triage/trial`, ({ url }) =>
  json(
    url.searchParams.get("language") === "ar"
      ? { rule: "Arabisch", colleague: ADVISERS[0], office: null, passedOver: [] }
      : { rule: null, colleague: null, office: null, passedOver: ["Wohnen"] },
  ),
);
const find = (id: string | undefined) => enquiries.find((one) => one.id === id);
on("GET", `${R}/enquiries/:id`, ({ params }) => {
  const one = find(params[1]);
  return one ? tagged(one) : notFound();
});

type Change = (body: Record<string, unknown>) => Record<string, unknown>;
const STEPS: Record<string, Change> = {
  take: () => ({ state: "IN_WORK", assignee: ADVISERS[0] }),
  assignment: ({ to, office }) => ({
    state: to ? "IN_WORK" : "NEW",
    assignee: to ?? null,
    ...(to ? {} : { office }),
  }),
  client: ({ clientId, newClient }) => {
    const known = clients.find((one) => one.id === clientId);
    const fresh = newClient as { givenName: string; familyName: string } | null;
    if (fresh) return { client: { id: newId(), name: `${fresh.givenName} ${fresh.familyName}` } };
    return { client: known ? { id: known.id, name: nameOf(known) } : null };
  },
  answer: () => ({ state: "ANSWERED", answeredAt: ago(0) }),
  closing: ({ outcome, note }) => ({ state: "CLOSED", outcome, closingNote: note, closedAt: ago(0) }),
  reopening: () => ({ state: "IN_WORK", outcome: null, closedAt: null, closingNote: null }),
};
for (const [name, change] of Object.entries(STEPS)) {
  on("POST", `${R}/enquiries/:id/${name}`, async ({ params, request, body }) => {
    const one = find(params[1]);
    if (!one) return notFound();
    const sent = request.headers.get("Content-Type") ? await body() : {};
    return tagged(Object.assign(one, change(sent), { version: one.version + 1 }));
  });
}
