import { casesOf } from "./casefile";
import { json, notFound, on, part, problem } from "./http";
import { clients, nameOf, newId } from "./people";

const R = "/api/regions/:r";
const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const on_ = (days: number) => ago(-days).slice(0, 10);

const AGREED = ["LANGUAGES", "NAME", "OCCUPATION", "PHONE", "PURPOSE", "TARGET_GROUP"];

const partner = (name: string, kind: string, more: Record<string, unknown> = {}) => ({
  id: newId(),
  version: 0,
  name,
  kind,
  email: "verweise@example.org",
  phone: null,
  contact: null,
  languages: ["de"],
  answerDays: 14,
  archived: false,
  ...more,
});
const partners = [
  partner("IHK Düsseldorf", "CHAMBER", {
    contact: "Frau Sommer",
    phone: "+49 211 5550170",
    languages: ["de", "en"],
  }),
  partner("Jobcenter Düsseldorf", "EMPLOYMENT_AGENCY", { contact: "Herr Aydın", answerDays: 21 }),
  partner("Volkshochschule, Sprachkurse", "LANGUAGE_SCHOOL", { languages: ["de", "en", "fr", "uk"] }),
  partner("Migrationsberatung der Caritas", "COUNSELLING", { archived: true }),
];

const told = (client: (typeof clients)[number] | undefined, fields: readonly string[], message: string) => {
  const has = (field: string) => fields.includes(field);
  const one = (client ?? {}) as Record<string, unknown>;
  return {
    name: has("NAME") && client ? nameOf(client) : null,
    birthDate: null,
    email: null,
    phone: has("PHONE") ? (one["phone"] ?? "+49 211 5550123") : null,
    citizenships: [],
    languages: has("LANGUAGES") ? (one["languages"] ?? []) : [],
    targetGroup: fields.includes("TARGET_GROUP") ? "ACADEMIC" : null,
    occupation: has("OCCUPATION") ? "22" : null,
    purpose: has("PURPOSE") ? "WORK" : null,
    arrivedOn: null,
    municipality: null,
    message,
  };
};

const MESSAGE =
  "Bitte beraten Sie zur Anerkennung des Abschlusses als Elektrotechniker. Unterlagen liegen übersetzt vor; am besten ein Gespräch auf Englisch.";

function referral(at: number, to: number, state: string, days: number, more: Record<string, unknown> = {}) {
  const client = clients[at];
  const isOpen = state === "SENT" || state === "ACCEPTED";
  const office = partners[to];
  return {
    id: newId(),
    version: 1,
    clientId: client?.id ?? "",
    name: client ? nameOf(client) : "",
    partner: { id: office?.id ?? "", name: office?.name ?? "", phone: office?.phone ?? null },
    inCase: null as { id: string; title: string } | null,
    state,
    fields: ["LANGUAGES", "NAME", "OCCUPATION", "PHONE"],
    sentAt: ago(days),
    sentBy: "Katrin Brandt",
    expectedBy: on_(14 - days),
    remindedAt: null,
    narrowedAt: null as string | null,
    answeredAt: state === "SENT" || state === "WITHDRAWN" ? null : ago(days - 2),
    answerNotedBy: null,
    reason: null,
    result: null,
    withdrawnBy: null,
    endedAt: isOpen ? null : ago(1),
    message: MESSAGE,
    told: isOpen ? told(client, AGREED, MESSAGE) : null,
    ...more,
  };
}

const referrals = [
  referral(0, 0, "SENT", 19),
  referral(4, 2, "SENT", 3),
  referral(1, 1, "ACCEPTED", 8),
  referral(2, 0, "DONE", 40, { result: "Bescheid beantragt, Gleichwertigkeit wird geprüft." }),
  referral(3, 2, "REFUSED", 25, {
    reason: "Alle Kurse sind bis September belegt.",
    answerNotedBy: "Katrin Brandt",
  }),
  referral(5, 1, "WITHDRAWN", 30, { withdrawnBy: "CLIENT" }),
];
type One = (typeof referrals)[number];
for (const one of referrals) {
  const first = casesOf(one.clientId).find((it) => it["state"] !== "CLOSED");
  if (first) one.inCase = { id: first.id, title: String(first["title"]) };
}
const narrowed = referrals[2];
if (narrowed?.told) {
  Object.assign(narrowed, { narrowedAt: ago(2), told: { ...narrowed.told, phone: null } });
}

/** What became of these, the latest first. */
const stepsOf = (some: One[]) =>
  some
    .flatMap((one) => {
      const { id: referralId, state } = one;
      const entry = (at: string | null, became: string, by: string | null, words: unknown = null) => ({
        referralId,
        partner: one.partner.name,
        state: became,
        at: at ?? one.sentAt,
        by,
        words,
        withdrawnBy: became === "WITHDRAWN" ? (one as Record<string, unknown>)["withdrawnBy"] : null,
      });
      return [
        entry(one.sentAt, "SENT", one.sentBy),
        ...(one.answeredAt && state !== "REFUSED"
          ? [entry(one.answeredAt, "ACCEPTED", one.partner.name)]
          : []),
        ...(one.endedAt
          ? [entry(one.endedAt, state, one.answerNotedBy ?? one.partner.name, one.result ?? one.reason)]
          : []),
      ];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
const tagged = (one: One, status = 200) => json(one, status, { ETag: `"${one.version}"` });

on("GET", `${R}/partners`, () => json({ items: partners }));
on("POST", `${R}/partners`, async ({ body }) =>
  json({ ...partners[0], ...(await body()), id: newId() }, 201),
);
on("PATCH", `${R}/partners/:id`, async ({ params, body }) =>
  json({ ...partners.find((one) => one.id === params[1]), ...(await body()), version: 1 }),
);
on("GET", `${R}/clients/:id/referral-steps`, ({ params, url }) =>
  part(stepsOf(referrals.filter((one) => one.clientId === params[1])), url),
);
on("GET", `${R}/cases/:id/referral-steps`, ({ params, url }) =>
  part(stepsOf(referrals.filter((one) => one.inCase?.id === params[1])), url),
);
on("POST", `${R}/referrals/preview`, async ({ body }) => {
  const { clientId, fields, message } = await body();
  const client = clients.find((one) => one.id === clientId);
  const wanted = (fields as string[]).filter((one) => AGREED.includes(one));
  return json({ allowed: true, fields: AGREED, told: told(client, wanted, String(message ?? "")) });
});
on("GET", `${R}/referrals`, ({ url }) => {
  const asked = (name: string) => url.searchParams.get(name);
  const today = on_(0);
  return part(
    referrals
      .filter((one) => !asked("state") || one.state === asked("state"))
      .filter((one) => !asked("clientId") || one.clientId === asked("clientId"))
      .filter((one) => !asked("partnerId") || one.partner.id === asked("partnerId"))
      .filter((one) => asked("late") !== "true" || (one.state === "SENT" && one.expectedBy < today))
      .sort((a, b) => b.sentAt.localeCompare(a.sentAt))
      .map((one) => ({ ...one, message: null, told: null })),
    url,
  );
});
on("POST", `${R}/referrals`, async ({ body }) => {
  const { clientId } = await body();
  const known = clients.findIndex((one) => one.id === clientId);
  return tagged(referral(known, 0, "SENT", 0), 201);
});
const incoming = [
  {
    id: newId(),
    version: 0,
    partner: { id: partners[1]?.id, name: partners[1]?.name, phone: "+49 211 5550180" },
    clientId: clients[3]?.id ?? null,
    name: clients[3] ? nameOf(clients[3]) : null,
    state: "SENT",
    about: "Bitte beraten Sie zum Aufenthaltstitel nach dem Arbeitgeberwechsel.",
    receivedAt: ago(1),
    receivedBy: "Katrin Brandt",
    answeredAt: null,
    answeredBy: null,
    reason: null,
    result: null,
    endedAt: null,
  },
];
on("GET", `${R}/referrals/incoming`, ({ url }) => {
  const state = url.searchParams.get("state");
  return part(
    incoming.filter((one) => !state || one.state === state).map((one) => ({ ...one, about: null })),
    url,
  );
});
on("POST", `${R}/referrals/incoming`, () => json(incoming[0], 201, { ETag: '"0"' }));
on("GET", `${R}/referrals/incoming/:id`, () => json(incoming[0], 200, { ETag: '"0"' }));
for (const step of ["answer", "withdrawal"]) {
  on("POST", `${R}/referrals/incoming/:id/${step}`, () =>
    json({ ...incoming[0], version: 1, state: "ACCEPTED", answeredAt: ago(0), answeredBy: "Katrin Brandt" }),
  );
}
on("GET", `${R}/referrals/:id`, ({ params }) => {
  const one = referrals.find((it) => it.id === params[1]);
  return one ? tagged(one) : notFound();
});
/** What is done is answered and not kept: other looks at the page see the same as before. */
for (const step of ["answer", "reminder", "withdrawal"]) {
  on("POST", `${R}/referrals/:id/${step}`, async ({ params, request, body }) => {
    const one = referrals.find((it) => it.id === params[1]);
    if (!one) return notFound();
    const sent = request.headers.get("Content-Type") ? await body() : {};
    const over = { told: null, endedAt: ago(0) };
    const changed =
      step === "reminder"
        ? { remindedAt: ago(0), expectedBy: on_(7) }
        : step === "withdrawal"
          ? { state: "WITHDRAWN", withdrawnBy: "CENTRE", ...over }
          : sent["said"] === "ACCEPT"
            ? { state: "ACCEPTED", answeredAt: ago(0), answerNotedBy: "Katrin Brandt" }
            : sent["said"] === "REFUSE"
              ? { state: "REFUSED", reason: sent["words"], answeredAt: ago(0), ...over }
              : { state: "DONE", result: sent["words"], answeredAt: ago(0), ...over };
    return tagged({ ...one, ...changed, version: one.version + 1 } as One);
  });
}

const shut = (standing: string, answer: string | null) => ({
  standing,
  partner: partners[0]?.name,
  state: null,
  sentAt: null,
  sentBy: null,
  told: null,
  answer,
  answeredAt: answer ? ago(0) : null,
});
on("GET", `${R}/public/referrals/standing`, ({ request }) => {
  const key = request.headers.get("Hafen-Key") ?? "";
  if (key.startsWith("0")) return problem(404, "no-such-link", "This link opens nothing");
  if (key.startsWith("e")) return json(shut("ENDED", null));
  const state = key.startsWith("a") ? "ACCEPTED" : "SENT";
  return json({
    ...shut("OPEN", null),
    state,
    sentAt: ago(3),
    sentBy: "Katrin Brandt",
    told: told(clients[0], AGREED, MESSAGE),
  });
});
on("POST", `${R}/public/referrals/answer`, async ({ body }) =>
  json(shut("USED", String((await body())["said"]))),
);
