import { json, notFound, on } from "./http";
import { newId, type Row } from "./people";

const B = "/api/regions/:r/:f/imports";
const all: Row[] = [];

const FIELDS = [
  { id: "heldOn", label: "Datum", required: true },
  { id: "client", label: "Name", required: true },
  { id: "topics", label: "Themen", required: true },
  { id: "minutes", label: "Dauer", required: false },
  { id: "channel", label: "Kanal", required: false },
  { id: "note", label: "Notiz", required: false },
];

const PROBLEMS = [
  { row: 14, column: "A", header: "Datum", code: "not-a-date", detail: "„31.02.2025“ ist kein Datum." },
  {
    row: 87,
    column: "C",
    header: "Thema",
    code: "unknown",
    detail: "„Kfz“ ist kein bekanntes Thema. Gemeint: Führerschein?",
  },
  {
    row: 203,
    column: "D",
    header: "Dauer",
    code: "not-a-number",
    detail: "„ca. halbe Stunde“ ist keine Zahl.",
  },
];

function fresh(fileName: string): Row {
  return {
    id: newId(),
    version: 1,
    status: "MAPPED",
    fileName,
    format: "CSV, Semikolon, Windows-1252",
    headerRow: 3,
    rows: 2480,
    columns: [
      {
        index: 0,
        letters: "A",
        header: "Datum",
        samples: ["03.02.2025", "04.02.2025", "05.02.2025"],
        guess: "heldOn",
      },
      {
        index: 1,
        letters: "B",
        header: "Ratsuchende/r",
        samples: ["Kovalenko, Olena", "Mehta, Rohan"],
        guess: "client",
      },
      { index: 2, letters: "C", header: "Thema", samples: ["Aufenthalt", "Wohnen; Kita"], guess: "topics" },
      { index: 3, letters: "D", header: "Dauer", samples: ["30", "45", "20"], guess: "minutes" },
      {
        index: 4,
        letters: "E",
        header: "Bemerkung",
        samples: ["Termin beim Amt begleitet", ""],
        guess: null,
      },
      { index: 5, letters: "F", header: "", samples: ["x", "x"], guess: null },
    ],
    fields: FIELDS,
    mapping: { heldOn: 0, client: 1, topics: 2, minutes: 3 },
    progress: { done: 0, total: 2480 },
    problems: { count: 0, items: [] },
    result: { imported: 0, skippedDuplicates: 0, refused: 0 },
    createdAt: new Date().toISOString(),
  };
}

all.push({
  ...fresh("beratungen-2024.xlsx"),
  status: "DONE",
  result: { imported: 811, skippedDuplicates: 4, refused: 2 },
});

function work(row: Row, during: string, after: string) {
  row["status"] = during;
  let done = 0;
  const timer = setInterval(() => {
    done += 900;
    row["progress"] = { done: Math.min(done, 2480), total: 2480 };
    if (done < 2480) return;
    clearInterval(timer);
    row["status"] = after;
    row["problems"] = { count: 3, items: PROBLEMS };
    row["result"] = { imported: 2465, skippedDuplicates: 12, refused: 3 };
  }, 250);
}

on("GET", B, () => json({ items: all }));
on("POST", B, () => {
  const row = fresh("beratungen-2025.csv");
  all.unshift(row);
  return json(row, 201);
});
on(
  "GET",
  `${B}/template`,
  () => new Response("Datum;Name;Themen\r\n", { headers: { "Content-Type": "text/csv" } }),
);
on("GET", `${B}/:id`, ({ params }) => {
  const row = all.find((one) => one.id === params[2]);
  return row ? json(row) : notFound();
});
on("PUT", `${B}/:id/mapping`, async ({ params, body }) => {
  const row = all.find((one) => one.id === params[2]);
  if (!row) return notFound();
  row["mapping"] = await body();
  row["status"] = "MAPPED";
  return json(row);
});
on("POST", `${B}/:id/check`, ({ params }) => {
  const row = all.find((one) => one.id === params[2]);
  if (!row) return notFound();
  work(row, "CHECKING", "CHECKED");
  return json(row, 202);
});
on("POST", `${B}/:id/run`, ({ params }) => {
  const row = all.find((one) => one.id === params[2]);
  if (!row) return notFound();
  work(row, "IMPORTING", "DONE");
  return json(row, 202);
});
