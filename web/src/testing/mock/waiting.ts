import { json, notFound, on, problem } from "./http";
import { ADVISERS, clients, nameOf, newId } from "./people";

const R = "/api/regions/:r";
const P = `${R}/public/waiting`;
const KEY = "5".repeat(64);

type Ticket = Record<string, unknown> & { id: string; callSign: string; state: string };

const SIGNS = ["K 27", "A 53", "T 91", "H 42", "X 36", "L 78", "R 65", "Z 24", "F 39", "M 81"];
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
let stamp = 1;
let given = 0;

function ticket(minutes: number, more: Record<string, unknown> = {}): Ticket {
  return {
    id: newId(),
    version: 0,
    callSign: SIGNS[given++ % SIGNS.length] ?? "K 27",
    state: "WAITING",
    cameBy: "KIOSK",
    language: "uk",
    urgent: false,
    arrivedAt: ago(minutes),
    calls: 0,
    ...more,
  };
}

const person = (at: number) => {
  const one = clients[at];
  return one ? { id: one.id, name: nameOf(one) } : undefined;
};

const tickets: Ticket[] = [
  ticket(41, {
    state: "CALLED",
    client: person(3),
    cameBy: "RECEPTION",
    topic: "RESIDENCE",
    language: "en",
    desk: "2",
    adviser: ADVISERS[0],
    calledAt: ago(1),
    calls: 2,
  }),
  ticket(34, { topic: "WORK", language: "ar", targetGroup: "NURSE" }),
  ticket(19, {
    client: person(8),
    cameBy: "APPOINTMENT",
    topic: "RECOGNITION",
    language: "de",
    reservedFor: ADVISERS[0],
  }),
  ticket(12, { name: "Frau mit Kinderwagen", cameBy: "RECEPTION", urgent: true, language: "tr" }),
  ticket(5, { topic: "OTHER", language: "de" }),
  ticket(38, { state: "AWAY", topic: "HOUSING", backUntil: ago(-9) }),
  ticket(52, {
    state: "SERVED",
    topic: "LANGUAGE",
    desk: "1",
    adviser: ADVISERS[1],
    calledAt: ago(14),
    calls: 1,
  }),
];
const waits = () => tickets.filter((one) => one.state === "WAITING");
const find = (id: string | undefined) => tickets.find((one) => one.id === id);

const slip = (one: Ticket) => ({
  id: one.id,
  callSign: one.callSign,
  key: KEY,
  arrivedAt: one["arrivedAt"],
  place: waits().indexOf(one) + 1,
  expectedMinutes: 25,
});

function step(one: Ticket | undefined, change: Record<string, unknown>): Response {
  if (!one) return notFound();
  stamp += 1;
  return json(Object.assign(one, change, { version: Number(one["version"]) + 1 }));
}

const called = (desk: unknown) => ({
  state: "CALLED",
  desk,
  adviser: ADVISERS[0],
  calledAt: new Date().toISOString(),
  calls: 1,
});
const off = { desk: null, adviser: null, calledAt: null };

on("GET", `${R}/waiting`, ({ url }) =>
  url.searchParams.get("seen") === String(stamp)
    ? new Response(null, { status: 204 })
    : json({
        on: new Date().toISOString().slice(0, 10),
        stamp: String(stamp),
        items: tickets.filter((one) => !["DONE", "LEFT"].includes(one.state)),
        expectedMinutes: 25,
        colleagues: [ADVISERS[1]],
      }),
);
on("POST", `${R}/waiting`, async ({ body }) => {
  const { clientId, ...sent } = await body();
  const known = clients.find((one) => one.id === clientId);
  const one = ticket(0, {
    cameBy: "RECEPTION",
    ...sent,
    ...(known ? { client: { id: known.id, name: nameOf(known) } } : {}),
  });
  tickets.push(one);
  stamp += 1;
  return json(slip(one), 201);
});
on("POST", `${R}/waiting/call`, async ({ body }) => {
  const first = waits()[0];
  return first
    ? step(first, called((await body())["desk"]))
    : problem(409, "nobody-waits", "Nobody waits", { others: 0, reason: "nobody" });
});
on("GET", `${R}/waiting/:id/slip`, ({ params }) => {
  const one = find(params[1]);
  return one ? json(slip(one)) : notFound();
});
on("POST", `${R}/waiting/:id/call`, async ({ params, body }) =>
  step(find(params[1]), called((await body())["desk"])),
);
const STEPS: Record<string, Record<string, unknown>> = {
  "take-back": { state: "WAITING", ...off },
  "call-again": { calls: 2 },
  absent: { state: "AWAY", ...off, backUntil: ago(-15) },
  back: { state: "WAITING", backUntil: null },
  begin: { state: "SERVED" },
  end: { state: "DONE" },
  "hand-over": { state: "WAITING", ...off },
  leave: { state: "LEFT" },
};
for (const [name, change] of Object.entries(STEPS)) {
  on("POST", `${R}/waiting/:id/${name}`, ({ params }) => step(find(params[1]), change));
}

const devices: Record<string, unknown>[] = [
  { id: newId(), kind: "KIOSK", name: "Eingang", createdAt: ago(90_000), lastSeenAt: ago(1) },
  { id: newId(), kind: "DISPLAY", name: "Wartebereich", createdAt: ago(90_000), lastSeenAt: ago(1) },
  { id: newId(), kind: "KIOSK", name: "Altes Terminal", createdAt: ago(190_000), revokedAt: ago(80_000) },
];
on("GET", `${R}/waiting/devices`, () => json({ items: devices }));
on("POST", `${R}/waiting/devices`, async ({ body, params }) => {
  const device = { id: newId(), createdAt: ago(0), ...(await body()) } as Record<string, unknown>;
  devices.unshift(device);
  const page = `/p/${params[0]}/${device["kind"] === "KIOSK" ? "kiosk" : "display"}#${KEY}`;
  return json({ id: device["id"], device, key: KEY, page }, 201);
});
on("DELETE", `${R}/waiting/devices/:id`, ({ params }) => {
  const device = devices.find((one) => one["id"] === params[1]);
  if (device) device["revokedAt"] = ago(0);
  return new Response(null, { status: 204 });
});

const admitted = (request: Request) => request.headers.get("Hafen-Key") === KEY;
const refused = () => problem(403, "device-not-admitted", "This device is not admitted");
on("GET", `${P}/kiosk`, ({ request }) => (admitted(request) ? json({ name: "Eingang" }) : refused()));
on("POST", `${P}/check-in`, async ({ request, body }) => {
  if (!admitted(request)) return refused();
  const { arrival: _, ...sent } = await body();
  const one = ticket(0, sent);
  tickets.push(one);
  stamp += 1;
  return json(slip(one));
});
on("GET", `${P}/board`, ({ request }) =>
  admitted(request)
    ? json({
        asOf: ago(0),
        calls: tickets
          .filter((one) => one.state === "CALLED")
          .map(({ callSign, desk, calledAt, calls }) => ({ callSign, desk, calledAt, times: calls })),
        waiting: waits().length,
        expectedMinutes: 25,
      })
    : refused(),
);
const own = (state: string, more: Record<string, unknown>) => ({
  callSign: "K 27",
  state,
  asOf: ago(0),
  ...more,
});
on("GET", `${P}/place`, ({ request }) => {
  switch (request.headers.get("Hafen-Key")) {
    case KEY:
      return json(own("WAITING", { place: 3, expectedMinutes: 25 }));
    case "called":
      return json(own("CALLED", { desk: "Raum 104" }));
    case "away":
      return json(own("AWAY", { backUntil: ago(-12) }));
    default:
      return problem(404, "no-such-ticket", "Nobody waits under this today");
  }
});
