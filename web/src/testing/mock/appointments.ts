import { json, notFound, on, part, problem, route } from "./http";
import { ADVISERS, clients, nameOf, newId, type Row } from "./people";

const R = "/api/regions/:r";
const HOUR = 3_600_000;

const words = (de: string, en: string) => [
  { language: "de", text: de },
  { language: "en", text: en },
];

const concerns: Row[] = [
  ["Aufenthaltstitel", "Residence title", 45, ["RESIDENCE"]],
  ["Anerkennung des Abschlusses", "Recognition of a degree", 60, ["RECOGNITION"]],
  ["Familie nachholen", "Family to follow", 45, ["FAMILY_PARTNER", "ENTRY"]],
].map(([de, en, minutes, topics]) => ({
  id: newId(),
  version: 0,
  names: words(String(de), String(en)),
  hints: [{ language: "de", text: "Pass und Arbeitsvertrag" }],
  minutes,
  notesMinutes: 15,
  forWhom: "PERSON",
  topics,
  channels: ["IN_PERSON", "PHONE", "VIDEO"],
  openToPublic: true,
  retired: false,
}));

const calendars: Row[] = ADVISERS.map((adviser, index) => ({
  id: newId(),
  version: 0,
  kind: "ADVISER",
  name: adviser.name,
  accountId: adviser.id,
  place: `Willi-Becker-Allee 7, Zimmer ${12 + index}`,
  phone: null,
  videoLink: null,
  languages: index === 0 ? ["de", "en", "uk"] : ["de", "en", "tr"],
  channels: ["IN_PERSON", "PHONE", "VIDEO"],
  concernIds: [],
  week: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"].map((weekday) => ({
    weekday,
    opensAt: "09:00",
    shutsAt: index === 0 ? "12:30" : "16:00",
  })),
  otherwise:
    index === 0 ? [{ firstDay: "2026-12-24", lastDay: "2026-12-31", hours: [], note: "Weihnachten" }] : [],
  stepMinutes: 30,
  noticeHours: 24,
  horizonDays: 60,
  openToPublic: true,
  retired: false,
}));

const at = (hours: number) => new Date(Math.floor(Date.now() / HOUR) * HOUR + hours * HOUR);
const named = (row: Row | undefined) => ({ id: row?.id, name: row?.["name"], place: row?.["place"] });
const brief = (row: Row | undefined) => ({ id: row?.id, names: row?.["names"], topics: row?.["topics"] });

const appointments: Row[] = (["ARRIVED", "BOOKED", "BOOKED", "BOOKED", "MISSED"] as const).map(
  (status, index) => {
    const client = clients[index + 4];
    const start = at([-1, 0, 0, 1, -2][index] ?? 0);
    return {
      id: newId(),
      version: 0,
      reference: `7KQ${index}-M2X${index}`,
      calendar: named(calendars[index % 2]),
      concerns: [brief(concerns[index % 3])],
      startsAt: start.toISOString(),
      endsAt: new Date(start.getTime() + 0.75 * HOUR).toISOString(),
      status,
      channel: index === 2 ? "VIDEO" : "IN_PERSON",
      language: index % 2 === 0 ? "en" : "de",
      client: index === 3 || !client ? null : { id: client.id, name: nameOf(client) },
      employer: null,
      name: index === 3 ? "Олена Коваль" : null,
      email: null,
      phone: null,
      note: index === 1 ? "Bringt den Arbeitsvertrag mit." : null,
      outsideHours: false,
      publicly: false,
      bookedAt: at(-100).toISOString(),
      reason: null,
    };
  },
);

const sorted = () =>
  [...appointments].sort((a, b) => String(a["startsAt"]).localeCompare(String(b["startsAt"])));
const day = (one: Row) => String(one["startsAt"]).slice(0, 10);

on("GET", `${R}/appointments`, ({ url }) => {
  const [from, to] = [url.searchParams.get("from") ?? "", url.searchParams.get("to") ?? "9999"];
  const client = url.searchParams.get("clientId");
  return part(
    sorted()
      .filter((one) => day(one) >= from && day(one) <= to)
      .filter((one) => !client || (one["client"] as Row | null)?.id === client),
    url,
  );
});
on("POST", `${R}/appointments`, async ({ body }) => {
  const sent = await body();
  const start = new Date(String(sent["startsAt"]));
  const taken = appointments.some(
    (one) => (one["calendar"] as Row).id === sent["calendarId"] && one["startsAt"] === start.toISOString(),
  );
  if (taken) return problem(409, "slot-taken", "This time has just been taken");
  const client = clients.find((one) => one.id === sent["clientId"]);
  const row = {
    ...sent,
    id: newId(),
    version: 0,
    reference: "7KQ9-M2X9",
    calendar: named(calendars.find((one) => one.id === sent["calendarId"])),
    concerns: (sent["concernIds"] as string[]).map((id) => brief(concerns.find((one) => one.id === id))),
    startsAt: start.toISOString(),
    endsAt: new Date(start.getTime() + 0.75 * HOUR).toISOString(),
    status: "BOOKED",
    client: client ? { id: client.id, name: nameOf(client) } : null,
    employer: null,
    publicly: false,
    bookedAt: new Date().toISOString(),
    reason: null,
  } as unknown as Row;
  appointments.push(row);
  return json(row, 201);
});

const BECOMES: Record<string, string> = {
  waiting: "ARRIVED",
  arrival: "ARRIVED",
  absence: "MISSED",
  cancellation: "CANCELLED",
};

/** Who waits for an earlier time: the same for everybody who looks, whatever they answer. */
const waiting = [0, 1, 2].map((index) => {
  const client = clients[index + 12];
  const start = at(24 * (12 + index * 3) + 1);
  return {
    appointment: {
      id: newId(),
      version: 0,
      reference: `8KQ${index}-M2X${index}`,
      calendar: named(calendars[index % 2]),
      concerns: [brief(concerns[index % 3])],
      startsAt: start.toISOString(),
      endsAt: new Date(start.getTime() + 0.75 * HOUR).toISOString(),
      status: "BOOKED",
      channel: index === 1 ? "PHONE" : "IN_PERSON",
      language: index === 2 ? "de" : "en",
      client: index === 1 || !client ? null : { id: client.id, name: nameOf(client) },
      employer: null,
      name: index === 1 ? "Олена Коваль" : null,
      email: index === 0 ? null : "guest@example.org",
      phone: "+49 211 5550142",
      note: null,
      outsideHours: false,
      publicly: index === 1,
      bookedAt: at(-200).toISOString(),
      heldUntil: null,
      sequence: 1,
      reason: null,
    },
    earlier: {
      wish: {
        wanted: [
          { days: [], parts: [], notBefore: null },
          { days: ["MONDAY", "TUESDAY"], parts: ["MORNING"], notBefore: null },
          { days: [], parts: ["AFTERNOON"], notBefore: at(72).toISOString().slice(0, 10) },
        ][index],
        askedAt: at(index * 7 - 90).toISOString(),
      },
      offer:
        index === 0
          ? {
              id: newId(),
              calendarId: calendars[0]?.id,
              place: "Willi-Becker-Allee 7, Zimmer 12",
              startsAt: at(44).toISOString(),
              endsAt: at(44.75).toISOString(),
              heldUntil: at(3).toISOString(),
            }
          : null,
    },
  };
});
on("GET", `${R}/earlier`, ({ params, url }) => part(params[0] === "duesseldorf" ? waiting : [], url));
on("POST", `${R}/appointments/:id/earlier`, async ({ body }) =>
  json({ wish: { wanted: await body(), askedAt: new Date().toISOString() }, offer: null }),
);
for (const step of ["end", "acceptance", "refusal"]) {
  on("POST", `${R}/appointments/:id/earlier/${step}`, () => json({ wish: null, offer: null }));
}

on("POST", `${R}/appointments/:id/:step`, async ({ params, request, body }) => {
  const row = appointments.find((one) => one.id === params[1]);
  if (!row) return notFound();
  if (request.headers.get("If-Match") !== `"${row.version}"`) {
    return problem(412, "changed-meanwhile", "Somebody else changed it");
  }
  const step = params[2] ?? "";
  if (step === "move") {
    const to = await body();
    row["startsAt"] = to["startsAt"];
    row["endsAt"] = new Date(new Date(String(to["startsAt"])).getTime() + 0.75 * HOUR).toISOString();
  } else if (BECOMES[step]) row["status"] = BECOMES[step];
  row.version++;
  if (step === "waiting") return json({ appointment: row, slip: { callSign: "H 42" } });
  return json(row, 200, { ETag: `"${row.version}"` });
});

on("GET", `${R}/slots`, ({ url }) => {
  const items = [];
  const asked = calendars.filter((one) =>
    (one["languages"] as string[]).includes(url.searchParams.get("language") ?? "de"),
  );
  for (let hour = 15; hour < 110; hour++) {
    const start = at(hour);
    if (start.getUTCHours() < 8 || start.getUTCHours() > 11) continue;
    for (const one of asked) {
      items.push({
        calendarId: one.id,
        startsAt: start.toISOString(),
        endsAt: new Date(start.getTime() + 0.75 * HOUR).toISOString(),
      });
    }
  }
  return json({ calendars: asked.map(named), items });
});

on("GET", `${R}/calendars/:id/conflicts`, ({ params }) => {
  const first = params[1] === calendars[0]?.id;
  return json({ items: first ? appointments.filter((one) => one["status"] === "BOOKED").slice(0, 1) : [] });
});

for (const [name, rows] of [
  ["calendars", calendars],
  ["concerns", concerns],
] as const) {
  on("GET", `${R}/${name}`, () => json({ items: rows }));
  on("GET", `${R}/${name}/:id`, ({ params }) => {
    const row = rows.find((one) => one.id === params[1]);
    return row ? json(row) : notFound();
  });
  on("POST", `${R}/${name}`, async ({ body }) => {
    const row = { ...(await body()), id: newId(), version: 0 } as Row;
    rows.push(row);
    return json(row, 201);
  });
  on("PATCH", `${R}/${name}/:id`, async ({ params, body }) => {
    const row = rows.find((one) => one.id === params[1]);
    if (!row) return notFound();
    Object.assign(row, await body(), { version: row.version + 1 });
    return json(row);
  });
}

/** What the links of the mock server open: an appointment that has to be confirmed. */
const guest: Row = {
  id: newId(),
  version: 0,
  reference: "7KQ7-M2X7",
  status: "RESERVED",
  startsAt: at(48).toISOString(),
  endsAt: at(48.75).toISOString(),
  concerns: [brief(concerns[0])],
  channel: "IN_PERSON",
  language: "uk",
  calendarId: calendars[0]?.id,
  place: "Willi-Becker-Allee 7, Zimmer 12",
  phone: null,
  videoLink: null,
  heldUntil: at(1).toISOString(),
};
const STEPS: Record<string, string> = { confirmation: "BOOKED", cancellation: "CANCELLED", move: "BOOKED" };

on("GET", `${R}/public/booking`, () =>
  json({ concerns, languages: [...new Set(calendars.flatMap((one) => one["languages"] as string[]))] }),
);
on("GET", `${R}/public/slots`, async ({ url }) => {
  const free = await route(new Request(new URL(url.href.replace("/public/", "/"))));
  const { calendars: there, items } = (await free.json()) as { calendars: Row[]; items: unknown[] };
  return json({ places: there.map((one) => ({ calendarId: one.id, place: one["place"] })), items });
});
on("POST", `${R}/public/appointments`, async ({ body }) => {
  const sent = await body();
  if (sent["email"] === "taken@example.org") return problem(409, "slot-taken", "Just taken");
  return json({ ...guest, startsAt: sent["startsAt"] }, 201);
});
/** Links of nothing but sixes, eights and nines open one that is agreed upon; nothing changes it. */
const AGREED = /^(6{64}|8{64}|9{64})$/;
on("GET", `${R}/public/appointments/:link`, ({ params }) => {
  const link = params[1] ?? "";
  if (AGREED.test(link)) return json({ ...guest, status: "BOOKED", heldUntil: null });
  return /^[0-9a-f]{64}$/.test(link) ? json(guest) : problem(404, "no-such-link", "This opens nothing");
});
const wish = { wanted: { days: ["TUESDAY"], parts: ["MORNING"] }, askedAt: at(-30).toISOString() };
const offer = {
  id: newId(),
  calendarId: calendars[0]?.id,
  place: "Willi-Becker-Allee 7, Zimmer 12",
  startsAt: at(20).toISOString(),
  endsAt: at(20.75).toISOString(),
  heldUntil: at(4).toISOString(),
};
/** By the first digit: nobody waits, somebody waits, a time is held. */
const EARLIER: Record<string, unknown> = {
  "8": { wish, offer: null },
  "9": { wish, offer },
};
on("GET", `${R}/public/appointments/:link/earlier`, ({ params }) =>
  json(EARLIER[params[1]?.[0] ?? ""] ?? { wish: null, offer: null }),
);
on("POST", `${R}/public/appointments/:link/earlier`, async ({ body }) =>
  json({ wish: { ...wish, wanted: await body() }, offer: null }),
);
for (const [step, answer] of [
  ["end", { wish: null, offer: null }],
  ["acceptance", { wish: null, offer: null }],
  ["refusal", { wish, offer: null }],
] as const) {
  on("POST", `${R}/public/appointments/:link/earlier/${step}`, () => json(answer));
}
on("POST", `${R}/public/appointments/:link/:step`, async ({ params, body }) => {
  const step = params[2] ?? "";
  if (step === "move") guest["startsAt"] = (await body())["startsAt"];
  guest["status"] = STEPS[step];
  return json(guest);
});

on("GET", `${R}/calendar-feed`, () => json({ since: null }));
on("POST", `${R}/calendar-feed`, () =>
  json({ path: `/api/regions/duesseldorf/public/calendar/${"4f0c".repeat(16)}.ics` }),
);
on("DELETE", `${R}/calendar-feed`, () => json(undefined, 204));
