import { chance } from "./chance";
import { json, notFound, on, part, problem } from "./http";
import { newId, type Row } from "./people";

const R = "/api/regions/:r";
const luck = chance(37);
const DAY = 86_400_000;

const networks: Row[] = [
  ["Business Network", "BUSINESS_NETWORK", "Unternehmerinnen, Führungskräfte und Verbände aus 37 Ländern."],
  ["Runder Tisch internationale Studierende", "ROUND_TABLE", null],
  ["Strategierunde Wissensregion", "STRATEGY_ROUND", null],
].map(([name, kind, description]) => ({
  id: newId(),
  version: 1,
  name,
  kind,
  description,
  members: name === "Business Network" ? 70 : 12,
  createdAt: "2024-03-11T09:00:00Z",
}));

const members: Row[] = Array.from({ length: 94 }, (_, index) => ({
  id: newId(),
  version: 1,
  network: networks[index < 70 ? 0 : index < 82 ? 1 : 2]?.id,
  kind: "PERSON",
  name: luck.pick([
    "Aylin Yıldız",
    "Marc Dubois",
    "Ngozi Eze",
    "Hanna Weiß",
    "Paolo Ricci",
    "Mei Lin",
    "Tomasz Kowalski",
  ]),
  organisation: luck.pick(["Kranich Consulting GmbH", "Rheinwerk Sensorik GmbH", "IHK", null]),
  countries: luck.some(["TR", "BE", "NL", "FR", "IN", "CN", "PL"], 2),
  industries: luck.some(["62", "70", "28", "46"], 1),
  joinedOn: `20${12 + luck.below(14)}-0${1 + luck.below(9)}-15`,
  createdAt: "2024-03-11T09:00:00Z",
}));

const events: Row[] = Array.from({ length: 34 }, (_, index) => ({
  id: newId(),
  version: 1,
  title: luck.pick([
    "Netzwerkabend Internationale Fachkräfte",
    "Workshop Anerkennung",
    "Runder Tisch: Wohnen",
    "Infoabend Pflege",
    "Delegationsreise Izmir",
  ]),
  kind: luck.pick(["NETWORK_EVENT", "WORKSHOP", "ROUND_TABLE", "INFORMATION_EVENT", "DELEGATION_TRIP"]),
  startsAt: new Date(Date.now() + (20 - index * 31) * DAY).toISOString(),
  place: luck.pick(["IHK Düsseldorf", "Rathaus Ratingen", "Haus der Universität"]),
  municipality: "05111000",
  capacity: 60,
  registrations: 20 + luck.below(40),
  participants: index === 0 ? null : 12 + luck.below(40),
  description: "Kurze Vorträge, danach Gespräche an Stehtischen.",
  createdAt: "2025-01-11T09:00:00Z",
}));

function crud(name: string, rows: Row[], matches: (row: Row, query: URLSearchParams) => boolean) {
  on("GET", `${R}/${name}`, ({ url }) =>
    part(
      rows.filter((row) => matches(row, url.searchParams)),
      url,
    ),
  );
  on("POST", `${R}/${name}`, async ({ body }) => {
    const row = {
      id: newId(),
      version: 1,
      members: 0,
      createdAt: new Date().toISOString(),
      ...(await body()),
    } as Row;
    rows.unshift(row);
    return json(row, 201);
  });
  on("GET", `${R}/${name}/:id`, ({ params }) => {
    const row = rows.find((one) => one.id === params[1]);
    return row ? json(row) : notFound();
  });
  on("PUT", `${R}/${name}/:id`, async ({ params, request, body }) => {
    const row = rows.find((one) => one.id === params[1]);
    if (!row) return notFound();
    if (request.headers.get("If-Match") !== `"${row.version}"`)
      return problem(412, "changed-meanwhile", "changed");
    Object.assign(row, await body(), { version: row.version + 1 });
    return json(row);
  });
  on("DELETE", `${R}/${name}/:id`, ({ params }) => {
    rows.splice(
      rows.findIndex((one) => one.id === params[1]),
      1,
    );
    return new Response(null, { status: 204 });
  });
}

const has = (value: unknown, wanted: string | null) =>
  !wanted ||
  String(value ?? "")
    .toLowerCase()
    .includes(wanted.toLowerCase());

crud("networks", networks, () => true);
crud(
  "members",
  members,
  (row, query) =>
    has(row["name"], query.get("q")) &&
    (!query.get("network") || row["network"] === query.get("network")) &&
    (!query.get("country") || (row["countries"] as string[]).includes(query.get("country") ?? "")),
);
crud(
  "events",
  events,
  (row, query) =>
    has(row["title"], query.get("q")) && (!query.get("kind") || row["kind"] === query.get("kind")),
);
