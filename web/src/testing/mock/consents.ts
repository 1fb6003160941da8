import { json, on } from "./http";
import { newId } from "./people";

const R = "/api/regions/:r";
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const REFERRAL_DE =
  "Ich bin einverstanden, dass das Willkommenszentrum meinen Namen, meine Telefonnummer, meine Sprachen, meinen Beruf und mein Anliegen an einen Partner weitergibt, der mir weiterhilft. Welcher Partner das ist, sagt man mir vorher.\n\nDie Einwilligung ist freiwillig. Ich kann sie jederzeit widerrufen.";
const REFERRAL_EN =
  "I agree that the welcome centre gives my name, phone number, languages, occupation and concern to a partner who can help me. I am told beforehand which partner that is.\n\nI need not agree. I can take it back at any time.";

const published = (
  purpose: string,
  number: number,
  days: number,
  words: [string, string][],
  fields: string[] = [],
) => ({
  id: newId(),
  purpose,
  number,
  fields,
  words: words.map(([language, text]) => ({ language, text })),
  publishedAt: ago(days),
  publishedBy: "Katrin Brandt",
});

const texts = [
  published("CONTACT", 1, 400, [
    ["de", "Ich möchte an meine Termine erinnert werden."],
    ["en", "I would like to be reminded of my appointments."],
  ]),
  published(
    "REFERRAL",
    2,
    20,
    [
      ["de", REFERRAL_DE],
      ["en", REFERRAL_EN],
    ],
    ["NAME", "PHONE", "LANGUAGES", "OCCUPATION"],
  ),
  published("REFERRAL", 1, 400, [["de", "Ich bin mit der Weitergabe an Partner einverstanden."]]),
  published("HANDOVER", 1, 60, [
    [
      "de",
      "Ich bin einverstanden, dass das Willkommenszentrum meine Daten an das Zentrum einer anderen Region übergibt, das mich dann berät. Was es erfährt, zeigt man mir vorher.",
    ],
    [
      "en",
      "I agree that the welcome centre hands my data over to the centre of another region, which advises me from then on. I am shown beforehand what it is told.",
    ],
  ]),
  published("STUDY", 1, 90, [["de", "Man darf mich für Studien über das Ankommen ansprechen."]]),
];

const said = (purpose: string, what: string, days: number, more: Record<string, unknown>) => ({
  id: newId(),
  purpose,
  said: what,
  on: ago(days).slice(0, 10),
  at: ago(days),
  by: "Katrin Brandt",
  ...more,
});

export const consents = [
  {
    purpose: "CONTACT",
    standing: "WITHDRAWN",
    allowed: false,
    offered: 1,
    history: [
      said("CONTACT", "WITHDRAWN", 8, { manner: "SPOKEN" }),
      said("CONTACT", "GIVEN", 200, { manner: "SIGNED", text: 1, language: "en" }),
    ],
  },
  { purpose: "HANDOVER", standing: "NONE", allowed: false, offered: 1, history: [] },
  { purpose: "PHOTOGRAPH", standing: "NONE", allowed: false, offered: 0, history: [] },
  {
    purpose: "REFERRAL",
    standing: "GIVEN",
    allowed: true,
    offered: 2,
    history: [said("REFERRAL", "GIVEN", 40, { manner: "SIGNED", text: 1, language: "de" })],
  },
  { purpose: "STUDY", standing: "NONE", allowed: false, offered: 1, history: [] },
];

on("GET", `${R}/consents/texts`, () => json({ items: texts }));
on("POST", `${R}/consents/texts`, async ({ body }) =>
  json({ ...published("", 3, 0, []), ...(await body()) }, 201),
);
on("GET", `${R}/clients/:id/consents`, () => json({ items: consents }));
/** What is said is answered and not kept: other looks at the page see the same as before. */
for (const [path, standing] of [
  ["consents", "GIVEN"],
  ["consents/withdrawals", "WITHDRAWN"],
]) {
  on("POST", `${R}/clients/:id/${path}`, async ({ body }) => {
    const order = await body();
    const entry = said(String(order["purpose"]), String(standing), 0, order);
    return json(
      {
        items: consents.map((one) =>
          one.purpose === order["purpose"]
            ? { ...one, standing, allowed: standing === "GIVEN", history: [entry, ...one.history] }
            : one,
        ),
      },
      201,
    );
  });
}
