import { json, on, stream } from "./http";
import { clients, consultations, employers, type Row } from "./people";

type Parts = { code: string; value: number }[];

function tally(rows: Row[], codes: (row: Row) => unknown[]): Parts {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const code of codes(row)) counts.set(String(code ?? ""), (counts.get(String(code ?? "")) ?? 0) + 1);
  }
  return [...counts].map(([code, value]) => ({ code, value })).sort((a, b) => b.value - a.value);
}

const idOf = (row: Row, kind: string) => (row[kind] as { id: string } | undefined)?.id;
const clientOf = (row: Row) => clients.find((one) => one.id === idOf(row, "client"));

const MEASURES: Record<string, (rows: Row[]) => number> = {
  consultations: (rows) => rows.length,
  "consultations-person": (rows) => rows.filter((one) => one["client"]).length,
  "consultations-employer": (rows) => rows.filter((one) => one["employer"]).length,
  "clients-reached": (rows) => new Set(rows.map((one) => idOf(one, "client")).filter(Boolean)).size,
  "employers-reached": (rows) => new Set(rows.map((one) => idOf(one, "employer")).filter(Boolean)).size,
  minutes: (rows) => rows.reduce((sum, one) => sum + Number(one["minutes"]), 0),
  waiting: (rows) => Math.round(rows.length / 3),
  "waiting-time": (rows) => (rows.length > 0 ? 12 + (rows.length % 9) : 0),
  events: (rows) => Math.round(rows.length / 18),
  participants: (rows) => rows.length * 2,
  members: () => 70,
  "member-countries": () => 37,
  "member-industries": () => 35,
};

function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  for (const at = new Date(`${from.slice(0, 7)}-15`); ; at.setUTCMonth(at.getUTCMonth() + 1)) {
    const month = at.toISOString().slice(0, 7);
    if (month > to.slice(0, 7)) return months;
    months.push(month);
  }
}

on("GET", "/api/regions/:r/figures", ({ url }) => {
  const from = url.searchParams.get("from") ?? "2026-01-01";
  const to = url.searchParams.get("to") ?? "2026-12-31";
  const day = (row: Row) => String(row["heldAt"]).slice(0, 10);
  const held = consultations.filter((one) => day(one) >= from && day(one) <= to);
  const before = consultations.filter((one) => day(one) < from);
  return json({
    asOf: new Date().toISOString(),
    from,
    to,
    indicators: Object.entries(MEASURES).map(([id, measure]) => ({
      id,
      value: measure(held),
      previous: measure(before.slice(0, Math.round(held.length * 0.8))),
      series: monthsOf(from, to).map((period) => ({
        period,
        value: measure(held.filter((one) => day(one).startsWith(period))),
      })),
    })),
    breakdowns: {
      topic: tally(held, (one) => one["topics"] as string[]),
      ownTopic: tally(held, (one) => one["ownTopics"] as string[]),
      targetGroup: tally(held, (one) => [clientOf(one)?.["targetGroup"]]),
      channel: tally(held, (one) => [one["channel"]]),
      country: tally(held, (one) => (clientOf(one)?.["citizenships"] as string[] | undefined) ?? []),
      municipality: tally(held, (one) => [
        clientOf(one)?.["municipality"] ??
          employers.find((firm) => firm.id === idOf(one, "employer"))?.["municipality"],
      ]),
      language: tally(held, (one) => [one["language"]]),
    },
  });
});

on("GET", "/api/regions/:r/figures/stream", () =>
  stream(
    (async function* () {
      let seen = consultations.length;
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        if (consultations.length === seen) continue;
        seen = consultations.length;
        yield { event: "changed", data: { asOf: new Date().toISOString() } };
      }
    })(),
  ),
);
