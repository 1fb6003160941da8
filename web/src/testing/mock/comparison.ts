import { json, on } from "./http";
import { REGIONS } from "./tenant";

const QUARTERS = [2024, 2025, 2026].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
const TOPICS = [
  "LANGUAGE",
  "WORK",
  "HOUSING",
  "CHILDCARE",
  "RESIDENCE",
  "RECOGNITION",
  "STUDY",
  "SOCIAL_LIFE",
  "REGISTRATION",
  "HEALTH",
  "SCHOOL",
  "DRIVING",
];
const BY: Record<string, string[]> = {
  quarter: QUARTERS.slice(0, 12),
  topic: TOPICS,
  targetGroup: ["PROFESSIONAL", "NURSE", "STUDENT", "RESEARCHER", "FOUNDER"],
  channel: ["IN_PERSON", "PHONE", "EMAIL", "VIDEO"],
};

on("GET", "/api/comparison/indicators", () =>
  json(
    ["consultations", "clients-reached", "events", "members"].map((id) => ({
      id,
      unit: "consultation",
      definition: "",
      by: Object.keys(BY),
    })),
  ),
);

on("GET", "/api/comparison", ({ url }) => {
  const by = url.searchParams.get("by") ?? "quarter";
  const codes = BY[by] ?? [];
  return json({
    indicator: url.searchParams.get("indicator"),
    unit: "consultation",
    by,
    period: { from: "2024-01-01", to: "2026-12-31" },
    definition:
      "Beratungen, die im Zeitraum stattfanden. Eine Beratung für einen Arbeitgeber über eine Person zählt hier einmal.",
    protection:
      "Zum Schutz einzelner Menschen weicht jede Zahl um höchstens 4 von der wahren ab (Cell-Key-Methode, im Mittel 0); 1 und 2 kommen nicht vor, eine wahre 0 bleibt 0.",
    codes,
    regions: REGIONS.map((region, number) => ({
      ...region,
      total: null,
      asOf: "2026-11-23T08:00:00Z",
      cells: codes.map((code, index) => ({
        code,
        value:
          by === "quarter"
            ? Math.round((150 - number * 40) * (0.8 + index * (0.03 + number * 0.03)) + ((index * 7) % 5) * 4)
            : index === 8 && number === 1
              ? null
              : Math.round((220 - number * 60) / (index + 1)),
        share: null,
      })),
    })),
  });
});
