import { json, notFound, on, stream } from "./http";
import { REGIONS } from "./tenant";

const STEPS = [
  "register",
  "placement",
  "case-data",
  "events-data",
  "reporting-data",
  "check",
  "open",
  "invite",
];

const START = Date.parse("2026-11-23T08:40:00Z");
const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();

function run(key: string, name: string, done: number, status: string) {
  return {
    id: `run-${key}`,
    region: key,
    regionName: name,
    status,
    createdAt: at(0),
    steps: STEPS.map((id, index) => {
      const state =
        index < done ? "DONE" : index > done ? "WAITING" : status === "FAILED" ? "FAILED" : "RUNNING";
      return {
        id,
        label: id,
        status: state,
        attempts: id === "placement" ? 2 : state === "WAITING" ? 0 : 1,
        startedAt: state === "WAITING" ? null : at(index),
        endedAt: state === "DONE" ? at(index + 1) : null,
        detail: state === "FAILED" ? "no PostgreSQL answers on db2.krefeld.example" : "",
      };
    }),
  };
}

const profile = (name: string, shortName: string, more: Record<string, unknown>) => ({
  name,
  shortName,
  sponsors: [{ name: `Stadt ${shortName}` }, { name: "IHK" }],
  languages: ["de", "en"],
  targetGroups: ["PROFESSIONAL", "STUDENT", "FOUNDER"],
  ...more,
});

const all = [
  ...REGIONS.map((one, index) => ({
    key: one.key,
    status: "ACTIVE",
    placement: "shared",
    profile: profile(one.name, one.shortName, {
      accent: one.accent,
      mark: one.mark,
      languages: one.languages,
      municipalities: index === 0 ? ["05111000", "05158004", "05158008"] : ["05334002"],
    }),
    createdAt: at(-86_400 * 30),
    activatedAt: at(-86_400 * 30 + 4),
    run: run(one.key, one.name, STEPS.length, "DONE"),
  })),
  {
    key: "wuppertal",
    status: "PREPARING",
    placement: "shared",
    profile: profile("Welcome Center Wuppertal", "Wuppertal", {
      accent: "violet",
      mark: "diamond",
      municipalities: ["05124000"],
    }),
    createdAt: at(0),
    activatedAt: null,
    run: run("wuppertal", "Welcome Center Wuppertal", 3, "RUNNING"),
  },
  {
    key: "krefeld",
    status: "PREPARING",
    placement: "krefeld",
    profile: profile("Welcome Center Krefeld", "Krefeld", {
      accent: "teal",
      mark: "star",
      municipalities: ["05114000"],
    }),
    createdAt: at(0),
    activatedAt: null,
    run: run("krefeld", "Welcome Center Krefeld", 1, "FAILED"),
  },
];

on("GET", "/api/platform/regions", () => json({ items: all }));
on("GET", "/api/platform/regions/:key", ({ params }) => {
  const found = all.find((one) => one.key === params[0]);
  return found ? json(found) : notFound();
});
on("PUT", "/api/platform/regions/:key", async ({ params, body }) => {
  const order = await body();
  const key = params[0] ?? "";
  const name = String(order["name"]);
  all.push({
    key,
    status: "PREPARING",
    placement: "shared",
    profile: order as never,
    createdAt: new Date().toISOString(),
    activatedAt: null as never,
    run: run(key, name, 0, "RUNNING"),
  });
  return json({ run: all.at(-1)?.run }, 202);
});
on("GET", "/api/platform/runs/:id/events", ({ params }) => {
  const region = all.find((one) => one.run.id === params[0]);
  return region ? stream(steps(region.key, region.profile.name as string)) : notFound();
});

async function* steps(key: string, name: string) {
  for (let done = 3; done <= 5; done += 1) {
    yield { event: "run", data: run(key, name, done, "RUNNING") };
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  await new Promise((resolve) => setTimeout(resolve, 600_000));
}

on("GET", "/api/platform/placements", () =>
  json({
    items: [
      { name: "shared", host: "db1.hafen.example:5432", reachable: true, answeredInMillis: 3, regions: 4 },
      {
        name: "krefeld",
        host: "db2.krefeld.example:5432",
        reachable: false,
        answeredInMillis: null,
        regions: 1,
      },
    ],
  }),
);
