import { json, on, part, problem } from "./http";
import { clients, employers, nameOf, newId } from "./people";

const R = "/api/regions/:r";
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const day = (days: number) => ago(days).slice(0, 10);

const counts = { APPOINTMENT: 0, CLIENT: 6, EMPLOYER: 1, ENQUIRY: 12 };
const over = (kind: string) =>
  Array.from({ length: counts[kind as keyof typeof counts] ?? 0 }, (_, n) => {
    const of = kind === "CLIENT" ? clients[20 + n] : kind === "EMPLOYER" ? employers[5] : undefined;
    return {
      kind,
      id: of?.id ?? newId(),
      label: of ? String(kind === "CLIENT" ? nameOf(of) : of["name"]) : `K7M4-P2X${n % 10}`,
      started: day(1400 - n * 20),
    };
  });
const holds = [
  {
    id: newId(),
    kind: "CLIENT",
    record: clients[7]?.id,
    reason: "Klage gegen den Bescheid der Anerkennungsstelle",
    since: ago(40),
    by: "Katrin Brandt",
  },
  {
    id: newId(),
    kind: "EMPLOYER",
    record: employers[3]?.id,
    reason: "Prüfung der Förderung",
    until: day(-200),
    since: ago(12),
    by: "Jonas Weber",
  },
];
const run = (days: number, more: Record<string, unknown>) => ({
  id: newId(),
  nightly: true,
  startedAt: ago(days),
  endedAt: ago(days),
  by: "case",
  appointments: 0,
  clients: 0,
  employers: 0,
  enquiries: 0,
  failed: 0,
  ...more,
});
const view = {
  version: 0,
  plan: { appointment: 6, client: 36, employer: 60, enquiry: 12 },
  over: Object.entries(counts).map(([kind, count]) => ({ kind, count })),
};

on("GET", `${R}/retention/plan`, () => json(view, 200, { ETag: '"0"' }));
on("PUT", `${R}/retention/plan`, async ({ body }) => json({ ...view, version: 1, plan: await body() }));
on("GET", `${R}/retention/over`, ({ url }) => part(over(url.searchParams.get("kind") ?? ""), url));
on("GET", `${R}/retention/holds`, () => json({ items: holds }));
on("GET", `${R}/retention/runs`, () =>
  json({
    items: [
      run(0.4, { clients: 2, enquiries: 5 }),
      run(6, {
        nightly: false,
        by: "Katrin Brandt",
        clients: 31,
        employers: 2,
        enquiries: 84,
        appointments: 11,
      }),
    ],
  }),
);
on("POST", `${R}/retention/runs`, async ({ body }) =>
  (await body())["over"] === 19
    ? json(run(0, { nightly: false, endedAt: null }), 202)
    : problem(409, "retention-has-moved-on", "Not as many", { over: 19 }),
);
for (const kind of ["clients", "employers"]) {
  on("GET", `${R}/${kind}/:id/holds`, () => json({ items: holds.slice(0, 1) }));
  on("POST", `${R}/${kind}/:id/holds`, async ({ body }) =>
    json({ items: [{ ...holds[0], ...(await body()) }] }, 201),
  );
  on("DELETE", `${R}/${kind}/:id/holds`, () => new Response(null, { status: 204 }));
}
