import { chance } from "./chance";

/** Invented people and employers of one region. Any likeness to real ones is chance. */
const GIVEN =
  "Rohan Amara Olena Youssef Trần Lucía Hiroshi Sofia Mateus Fatima Yifan Aylin Dmytro Priya Chidi Mariam Jin-woo Elif Tomasz Ana Bilal Ngozi Kateryna Arjun Leïla Sven-Erik Zeynep Omar Giulia Nguyễn".split(
    " ",
  );
const FAMILY =
  "Mehta Okafor Kovalenko Haddad Minh Fernández-Ortega Tanaka Petrova Almeida El-Amrani Chen Yıldız Shevchenko Raman Eze Hosseini Park Demir Kowalski Popescu Siddiqui Adeyemi Bondarenko Iyer Benali Lindqvist Şahin Nasser Ricci Phạm".split(
    " ",
  );
const COUNTRIES =
  "IN NG UA MA VN ES JP BG BR MA CN TR UA IN NG IR KR TR PL RO PK NG UA IN DZ SE TR EG IT VN".split(" ");
const LANGUAGES =
  "hi ig uk fr vi es ja bg pt ar zh tr uk hi ig fa ko tr pl ro ur yo uk ta fr sv tr ar it vi".split(" ");
const FIRMS =
  "Alpin Robotik GmbH|Beckers & Söhne KG|Biolume Diagnostics GmbH|Düsselwerk IT-Services GmbH|Elbers Logistik GmbH|Haus Abendsonne Pflege gGmbH|Institut für Stoffwechselforschung|Kranich Consulting GmbH|Lindenhof Pflege gGmbH|Maywald Präzision GmbH|Nordlicht Software SE|Rheinwerk Sensorik GmbH|Sankt-Anna-Klinikum gGmbH|Tiefbau Overath GmbH|Werkstoffinstitut Rhein e. V.|Zweirad Neander OHG".split(
    "|",
  );
const TOWNS = ["05111000", "05158028", "05158008", "05158016", "05158026", "05158004"];
const GROUPS = ["PROFESSIONAL", "ACADEMIC", "RESEARCHER", "STUDENT", "FOUNDER", "NURSE", "FAMILY"];
const NOTES = [
  "Antrag zusammen durchgegangen. Gehaltsabrechnung schickt er heute Abend nach.",
  "Sprachkurs B1 gefunden, Beginn nach den Sommerferien.",
  "Kita-Platz: an das Jugendamt verwiesen, Platz ab Januar zugesagt.",
  "Anerkennung: Unterlagen vollständig, Bescheid in etwa acht Wochen.",
  "Beschleunigtes Fachkräfteverfahren erklärt, Vollmacht liegt vor.",
  "Wohnungssuche besprochen, Liste der Genossenschaften mitgegeben.",
];
const TOPICS = [
  "RESIDENCE",
  "WORK",
  "RECOGNITION",
  "LANGUAGE",
  "HOUSING",
  "FAMILY_PARTNER",
  "HEALTH",
  "SCHOOL",
];
const CHANNELS = ["IN_PERSON", "IN_PERSON", "PHONE", "VIDEO", "EMAIL"];
export const ADVISERS = [
  { id: "a1", name: "Katrin Brandt" },
  { id: "a2", name: "Jonas Weber" },
];

export type Row = Record<string, unknown> & { id: string; version: number };

const luck = chance(20261121);
const NOW = Date.now();
const DAY = 86_400_000;
const HANDED_AT = "2026-10-22T09:00:00Z";

export const employers: Row[] = FIRMS.map((name, index) => ({
  id: luck.id(),
  version: 1,
  name,
  kind: /Institut/.test(name) ? "RESEARCH_INSTITUTION" : "COMPANY",
  industry: luck.pick(["62", "87", "86", "26", "28", "49", "72"]),
  municipality: luck.pick(TOWNS),
  size: luck.pick(["SMALL", "MEDIUM", "LARGE"]),
  contacts:
    index % 3 === 0
      ? []
      : [
          {
            name: "Petra Hoffmann",
            email: "p.hoffmann@firma.example",
            phone: "02102 555 0142",
            role: "Personal",
          },
        ],
  createdAt: new Date(NOW - luck.below(700) * DAY).toISOString(),
  consultations: 0,
}));

export const clients: Row[] = Array.from({ length: 140 }, (_, index) => {
  const who = index < GIVEN.length ? index : luck.below(GIVEN.length);
  const family = index < FAMILY.length ? index : luck.below(FAMILY.length);
  const employer = luck.next() < 0.6 ? luck.pick(employers) : null;
  const until = new Date(NOW + (11 + luck.below(700)) * DAY).toISOString().slice(0, 10);
  return {
    id: luck.id(),
    version: 1,
    givenName: GIVEN[who],
    familyName: FAMILY[family],
    addressForm: luck.pick(["Frau", "Herr"]),
    birthDate: `${1975 + luck.below(28)}-0${1 + luck.below(9)}-1${luck.below(9)}`,
    email: `person${index}@post.example`,
    phone: "0211 555 0101",
    citizenships: [COUNTRIES[who]],
    languages: [
      { tag: LANGUAGES[who] },
      { tag: "en", level: "C1" },
      { tag: "de", level: luck.pick(["A1", "A2", "B1", "B2"]) },
    ],
    preferredLanguage: luck.pick(["en", "de", LANGUAGES[who] ?? "en"]),
    targetGroup: luck.pick(GROUPS),
    occupation: luck.pick(["21", "22", "25", "24"]),
    arrivedOn: new Date(NOW - luck.below(1400) * DAY).toISOString().slice(0, 10),
    location: luck.next() < 0.9 ? "IN_GERMANY" : "ABROAD",
    municipality: luck.pick(TOWNS),
    employer: employer ? { id: employer.id, name: employer["name"] } : undefined,
    title:
      luck.next() < 0.7
        ? {
            kind: luck.pick(["BLUE_CARD", "SKILLED_ACADEMIC", "STUDY"]),
            validUntil: until,
            ...(index === 0 && { conditions: "Beschäftigung nur bei Rheinwerk Systeme GmbH" }),
          }
        : undefined,
    createdAt: new Date(NOW - luck.below(900) * DAY).toISOString(),
    // one who was put aside long ago
    archivedAt: index === 139 ? "2026-03-14T09:00:00Z" : undefined,
    // one who went to another region, not in the archive that shows the one above, and one who came
    handedTo: index === 137 ? { region: "aachen", on: HANDED_AT.slice(0, 10) } : undefined,
    cameFrom: index === 11 ? { region: "aachen", on: HANDED_AT.slice(0, 10) } : undefined,
    consultations: 0,
  } as Row;
});

const OWN_TOPICS = ["WORK/JOBMESSE", "WORK/BEWERBUNGSMAPPE", "LANGUAGE/SPRACHCAFE"];

export const nameOf = (client: Row) => `${client["givenName"]} ${client["familyName"]}`;

function consultation(index: number): Row {
  const forEmployer = luck.next() < 0.3;
  const client = index < 9 ? clients[0] : luck.pick(clients);
  const employer = luck.pick(employers);
  const day = NOW - (index < 4 ? 0 : Math.floor(index * 1.4)) * DAY;
  const at = new Date(day);
  at.setUTCHours(7 + luck.below(8), luck.pick([0, 15, 30, 45]), 0, 0);
  const follow = index > 4 && index % 47 === 5;
  const topics = forEmployer ? ["EMPLOYER_RECRUITING"] : luck.some(TOPICS, 2);
  return {
    id: luck.id(),
    version: 1,
    audience: forEmployer ? "EMPLOYER" : "PERSON",
    client: forEmployer ? undefined : { id: client?.id, name: client && nameOf(client) },
    employer: forEmployer ? { id: employer.id, name: employer["name"] } : undefined,
    heldAt: at.toISOString(),
    minutes: luck.pick([15, 20, 30, 30, 45, 60]),
    channel: luck.pick(CHANNELS),
    topics,
    ownTopics: OWN_TOPICS.filter((own, nth) => topics.includes(own.split("/")[0] ?? "") && index % 4 > nth),
    language: luck.pick(["de", "en", "en", "fr", "uk"]),
    note: luck.pick(NOTES),
    outcome: luck.pick(["CLARIFIED", "NEXT_STEP", "REFERRED"]),
    followUpOn: follow ? new Date(NOW + (luck.below(8) - 5) * DAY).toISOString().slice(0, 10) : undefined,
    adviser: luck.pick(ADVISERS),
    fellows: [],
  };
}

export const consultations: Row[] = Array.from({ length: 420 }, (_, index) => consultation(index)).sort(
  (a, b) => String(b["heldAt"]).localeCompare(String(a["heldAt"])),
);

export function counted(kind: "client" | "employer", row: Row): Row {
  const own = consultations.filter((one) => (one[kind] as { id: string } | undefined)?.id === row.id);
  return {
    ...row,
    consultations: own.length,
    lastContactOn: own[0] ? String(own[0]["heldAt"]).slice(0, 10) : undefined,
  };
}

export const newId = luck.id;
