import {
  arrives,
  bring,
  check,
  choose,
  click,
  fill,
  firstOf,
  follow,
  inOrder,
  keys,
  labelled,
  look,
  merging,
  more,
  opt,
  press,
  rest,
  says,
  shows,
  tick,
  type,
  within,
} from "./steps.mjs";

/** Looks at one path: the name of each, and what is done before; `who` says what is special about them. */
const at = (path, looks, who = {}) =>
  Object.entries(looks).map(([name, steps]) => ({
    name,
    path,
    ...who,
    ...(steps.length > 0 && { before: inOrder(steps) }),
  }));
/** The same at the desk of the region that has everything. */
const desk = (path, looks, who) => at(`/r/duesseldorf${path}`, looks, who);
/** Looks at the first file of a list. */
const first = (list, looks) =>
  desk(
    `/${list}`,
    Object.fromEntries(Object.entries(looks).map(([name, steps]) => [name, [firstOf(list), ...steps]])),
  );

const DIALOG = shows(".dialog-body");
/** What is done with a file, or with the latest consultation of one. */
const MAIN = { within: "main" };
const ENTRY = { within: "main .tl > li" };
const STEPS = press(/^(Weitere Schritte|More steps): /);

const handOver = (end) => `01a20c00-0000-7000-8000-0000000000${end}`;
const incoming = (end) => `/hand-overs/incoming/${handOver(end)}`;
const outgoing = (end) => `/hand-overs/outgoing/${handOver(end)}`;
/** From a hand-over to the file of whom it is about. */
const FILE = inOrder([click("main dd a[href*='/clients/']"), shows("#history"), rest(400)]);
const HANDING = inOrder([more(/An andere Region|another region/, MAIN), shows(".dialog .passed-frame")]);

const BROUGHT = inOrder([
  bring("beratungen-2025.csv", "text/csv", 3),
  arrives(/imports\/consultations\/[0-9a-f-]{20,}/),
  rest(400),
]);

/** The key of the mock server's devices and slips. */
const KEY = "5".repeat(64);
/** The link of an appointment; which digit says how it stands. */
const appointment = (digit, language) =>
  `/p/appointment${language ? `?lang=${language}` : ""}#duesseldorf/${String(digit).repeat(64)}`;
const LANGUAGES = ["de", "ar"];

const APPOINTMENTS = [
  ...desk("/appointments", {
    appointments: [],
    "appointment-book": [
      press(/Termin vergeben|Book appointment/),
      tick(/Aufenthaltstitel|Residence/),
      shows(".slotdays"),
    ],
    "appointments-feed": [
      press(/Kalender abonnieren|Subscribe to calendar/),
      press(/Adresse anlegen|Make an address/),
      labelled(/Adresse für das|Address to/),
    ],
  }),
  ...desk("/appointments?on=2031-05-07", { "appointments-none": [] }),
  ...desk("/appointments/earlier", {
    "appointments-earlier": [],
    "appointments-earlier-ask": [more(/Lieber früher|Rather/, MAIN), DIALOG],
  }),
  ...at("/r/aachen/appointments/earlier", { "appointments-earlier-none": [] }),
  ...desk("/appointments/hours", {
    "appointment-hours": [],
    "appointment-conflict": [shows(".conflict-hint")],
    "appointment-move": [
      shows(".conflict-hint"),
      more(/Termin verlegen|Move appointment/, MAIN),
      shows(".slotdays"),
    ],
    "appointment-move-outside": [
      shows(".conflict-hint"),
      more(/Termin verlegen|Move appointment/, MAIN),
      tick(/außerhalb|outside/i),
    ],
    "appointment-cancel": [shows(".conflict-hint"), more(/Termin absagen|Cancel appointment/, MAIN), DIALOG],
    // not the one of who is signed in, which is there before the list is
    "appointment-calendar": [press(/Katrin Brandt/, MAIN), DIALOG],
    "appointment-calendar-new": [press(/Kalender anlegen|Add calendar/), DIALOG],
    "appointment-concern": [press(/Aufenthaltstitel|Residence/), DIALOG],
  }),
  ...at("/p/book?region=duesseldorf", { book: [] }),
  ...LANGUAGES.flatMap((language) => [
    ...at(`/p/book?region=duesseldorf&lang=${language}`, {
      [`book-${language}`]: [
        check("fieldset input[type=checkbox]"),
        check("input[name=language]"),
        check("input[name=channel]"),
        check(".book-day input"),
      ],
    }),
    ...at(appointment(7, language), {
      [`appointment-link-${language}`]: [],
      [`appointment-link-move-${language}`]: [
        click(".book-actions button:first-child"),
        check(".book-day input"),
      ],
      [`appointment-link-cancel-${language}`]: [
        click(".book-actions button:last-child"),
        shows(".book-actions .kern-btn--primary"),
      ],
    }),
    ...at(appointment(9, language), { [`appointment-earlier-held-${language}`]: [] }),
  ]),
  ...at(appointment(6, "de"), { "appointment-earlier": [] }),
  ...at(appointment(8, "en"), { "appointment-earlier-wishes": [press("Change wishes")] }),
  ...at("/p/appointment?lang=en#duesseldorf/7", { "appointment-link-none": [] }, { refused: true }),
];

const ENQUIRIES = [
  ...desk("/enquiries", {
    enquiries: [],
    // one that is still open
    "enquiry-assign": [
      click("tbody tr:nth-child(4) th a"),
      arrives(/enquiries\/[0-9a-f-]{20,}/),
      shows("main dl"),
      rest(400),
      more(/Jemandem geben|Give to somebody/, { last: true }),
      DIALOG,
    ],
    "enquiry-new": [press(/Anfrage eintragen|Write down/), DIALOG],
  }),
  ...first("enquiries", {
    enquiry: [],
    "enquiry-attach": [press(/^(Zuordnen|Say who it is)$/), shows(".alike")],
    "enquiry-close": [press(/^(Abschließen|Close)$/), DIALOG],
    "enquiry-record": [press(/^(Beratung eintragen|Record consultation)$/, { last: true }), shows(".panel")],
  }),
  ...desk("/enquiries/rules", {
    "enquiry-rules": [],
    "enquiry-rule": [press(/Regel hinzufügen|Add a rule/), DIALOG],
    "enquiry-rule-change": [press(/^(Regel ändern|Change rule)/), DIALOG],
  }),
  ...at("/p/ask?region=duesseldorf&lang=de", { ask: [] }),
  ...LANGUAGES.flatMap((language) =>
    at(`/p/ask?region=duesseldorf&lang=${language}`, {
      [`ask-sent-${language}`]: [
        check("input[type=checkbox]"),
        fill("textarea", "Darf ich schon arbeiten?"),
        click("button[type=submit]"),
        shows(".book-box"),
      ],
    }),
  ),
  ...LANGUAGES.flatMap((language) =>
    at(`/p/enquiry?lang=${language}#duesseldorf/KH4-7MX-2RM-F7KM-3RXW-92HL`, {
      [`enquiry-standing-${language}`]: [],
    }),
  ),
  ...at("/p/enquiry?lang=en#duesseldorf/KH4", { "enquiry-standing-none": [] }, { refused: true }),
];

const REFERRALS = [
  ...first("referrals", {
    referral: [],
    "referral-answer": [
      press(/Antwort eintragen|Write down answer/),
      says(/^(Lehnt ab|Declines)$/),
      shows("textarea"),
    ],
  }),
  ...desk("/referrals", { referrals: [] }),
  ...desk("/referrals?from=partners", {
    "referrals-incoming": [],
    "referral-incoming": [firstOf("referrals/incoming")],
    "referral-refuse": [
      firstOf("referrals/incoming"),
      press(/^(Ablehnen|Decline)$/),
      shows(".dialog textarea"),
    ],
    "referral-receive": [press(/Verweis eintragen|Write down referral/), shows(".dialog textarea")],
    "referral-receive-new": [
      press(/Verweis eintragen|Write down referral/),
      look(/Wen schickt|Whom does/, "Rohan Mehta"),
      opt(/./, { within: "[role=listbox]", last: true }),
      shows(".newcomer .similar"),
    ],
  }),
  ...desk("/referrals/partners", {
    partners: [],
    "partner-new": [press(/Partner hinzufügen|Add partner/), DIALOG],
    "partner-change": [click(".partner-open"), DIALOG],
  }),
  ...["", "&lang=ar"].flatMap((language) =>
    [
      ["", KEY],
      ["-result", "a".repeat(64)],
      ["-ended", "e".repeat(64)],
    ].flatMap(([name, link]) =>
      at(`/p/referral${language.replace("&", "?")}#duesseldorf/${link}`, {
        [`portal-referral${name}${language && "-ar"}`]: [],
      }),
    ),
  ),
];

const CLIENTS = [
  ...desk("/clients", {
    clients: [],
    "client-merge": [merging("clients", 3)],
  }),
  ...desk("/clients?targetGroup=NURSE", {
    "clients-views": [
      press(/^(Ansichten|Views)/),
      choose(/Ansichten ordnen|Arrange views/),
      shows("[role=dialog]"),
    ],
    "clients-view-save": [press(/^(Ansichten|Views)/), choose(/Ansicht speichern|Save this view/), DIALOG],
  }),
  ...desk("/clients?columns=group~town", {
    "clients-columns": [press(/^(Spalten|Columns)$/), shows("[role=dialog]")],
  }),
  ...desk("/clients/new", {
    "client-new": [],
    "client-similar": [
      fill("input[name=givenName]", "Rohan"),
      fill("input[name=familyName]", "Mehta"),
      shows(".alike"),
    ],
  }),
  ...desk("/clients?archive=ONLY", { "client-archived": [firstOf("clients"), shows(".archive-note")] }),
  ...desk(
    "/clients/00000000-0000-7000-8000-0000000000ee",
    { "client-reason": [shows("[role=dialog]")] },
    { refused: true },
  ),
  ...first("clients", {
    "client-file": [],
    "client-refer": [
      press(/An Partner verweisen|Refer to a partner/),
      shows(".referral-preview"),
      fill(".dialog textarea", "Anerkennung als Elektrotechniker"),
      shows(".referral-message"),
    ],
    "client-relative": [
      press(/Angehörige hinzufügen|Add a family/),
      type("Amina Mehta"),
      opt(/./, { last: true }),
      shows(".newcomer"),
    ],
    "client-relation": [press(/^(Mehr zu|More about) /), choose(/Beziehung ändern|Change relation/), DIALOG],
    "client-merge-with": [more(/zusammenführen|Merge with/, MAIN), arrives(/\/merge$/), rest(400)],
    "client-separate": [press(/Wieder trennen|Separate again/), DIALOG],
    "client-accesses": [follow(/angesehen|looked/), shows(".accesses")],
    "client-panel": [
      keys("n"),
      tick(/Aufenthalt|Residence/),
      fill(
        ".panel textarea",
        "Antrag zusammen durchgegangen. Gehaltsabrechnung schickt er heute Abend nach.",
      ),
    ],
    "client-sight": [more(/Wer sieht|Who sees/, MAIN), shows(".sight")],
    "case-open": [press(/Fall eröffnen|Open case/), DIALOG],
    "retention-hold": [more(/Vor dem Löschen|Keep from/, MAIN), shows(".dialog .retention-holds")],
    "hand-over-consent-needed": [HANDING],
    "consent-give": [press(/^(Zustimmung eintragen|Record consent)/), shows(".consent-paper")],
    "consent-withdraw": [press(/^(Nein eintragen|Record a no)/), DIALOG],
  }),
];

const RECORDING = [
  ...desk("", {
    "record-new": [keys("n"), shows(".panel [data-first]"), type("Olena Koval"), rest(500)],
    "record-nameless": [keys("n"), press(/Ohne Namen eintragen|Record without a name/)],
    palette: [keys("/"), type("an"), rest(500)],
  }),
  ...first("clients", {
    "record-both": [
      keys("n"),
      press(/Ein Arbeitgeber war dabei|An employer took part/),
      look(/Welcher Arbeitgeber|Which employer/, "Kranich"),
      opt(/Kranich/),
    ],
    "record-topics": [
      keys("n"),
      press(/^(Thema|Topic)$/),
      tick(/^(Arbeit|Work)$/),
      tick(/Jobmesse|Job fair/),
    ],
    "record-pile": [
      keys("n"),
      tick(/Aufenthalt|Residence/),
      press(/Speichern, nächste|Save, next one/),
      shows(".pile"),
    ],
    "consultation-correct": [more(/Berichtigen|Correct/, ENTRY), DIALOG],
    "consultation-revisions": [
      more(/Frühere Fassungen|Earlier versions/, ENTRY),
      within("[role=dialog]", "Katrin Brandt"),
    ],
    "consultation-retract": [more(/Zurücknehmen|Take back|Retract/, ENTRY), DIALOG],
  }),
  ...desk("/consultations?channel=PHONE", { consultations: [] }),
];

const EMPLOYERS = [
  ...desk("/employers", { employers: [], "employer-merge": [merging("employers", 1)] }),
  ...desk("/employers/new", {
    "employer-new": [],
    "employer-similar": [
      fill("input[name=name]", "Klinik"),
      fill("input[name=name]", "Beckers"),
      shows(".alike"),
    ],
  }),
  ...first("employers", {
    "employer-file": [],
    "employer-merge-with": [more(/zusammenführen|Merge with/, MAIN), arrives(/\/merge$/), rest(400)],
    "employer-hold": [more(/Vor dem Löschen|Keep from/, MAIN), shows(".dialog .retention-holds")],
    "employer-sight": [more(/Wer sieht|Who sees/, MAIN), shows(".sight")],
  }),
];

const CASES = [
  ...desk("/cases", {
    cases: [],
    "case-cover": [press(/^(Vertretung|Cover)$/), DIALOG],
    "palette-case": [keys("/"), type("anerk"), shows(".palette [role=option]")],
  }),
  ...first("cases", {
    case: [],
    "case-wait": [press(/Warten lassen|Let it wait/), DIALOG],
    "case-hand-over": [more(/^(Übergeben|Hand over)$/, MAIN), shows(".dialog input[type=radio]")],
    "case-rename": [more(/^(Umbenennen|Rename)$/, MAIN), DIALOG],
    "case-close": [press(/Fall abschließen|Close case/), DIALOG],
    "case-sight": [more(/Wer sieht|Who sees/, MAIN), shows(".sight")],
    "case-consultations": [press(/Beratungen zuordnen|Choose consultations/), DIALOG],
    "case-document-rename": [STEPS, choose(/^(Dokument umbenennen|Rename document)$/), DIALOG],
    "case-document-remove": [STEPS, choose(/^(Dokument löschen|Delete document)$/), DIALOG],
    "case-document-move": [STEPS, choose(/^(In anderen Fall|Move to another)/), shows(".dialog-body select")],
    "case-document-too-large": [
      bring("Zeugnis.pdf", "application/pdf", (20 << 20) + 1),
      shows(".form-problem"),
    ],
  }),
];

const WAITING = [
  ...desk("/waiting", {
    waiting: [],
    "waiting-new": [press(/Ankunft eintragen|Check somebody in/), DIALOG],
    "waiting-slip": [
      press(/Ankunft eintragen|Check somebody in/),
      press(/Aufrufnummer geben|Give call sign/),
      shows(".slip-sign"),
    ],
    "waiting-desk": [press(/Mein Platz|My desk/), DIALOG],
    "waiting-hand-over": [
      press(/^(Weitere Schritte für|More for) /, MAIN),
      choose(/^(Übergeben|Hand over)$/),
      DIALOG,
    ],
  }),
  ...desk("/waiting/devices", {
    "waiting-devices": [],
    "waiting-device-new": [press(/Gerät zulassen|Let a device in/), DIALOG],
  }),
  ...at(`/p/aachen/kiosk#${KEY}`, {
    kiosk: [],
    "kiosk-topic": [press("Türkçe")],
    "kiosk-slip": [press("English"), press("Housing"), shows(".kiosk-sign")],
  }),
  ...at(`/p/aachen/display#${KEY}`, { display: [] }),
  ...at(`/p/aachen/place#${KEY}`, { place: [] }),
  ...at("/p/aachen/place?lang=ar#called", { "place-ar": [] }),
  ...at("/p/aachen/place?lang=uk#away", { "place-away": [] }),
];

const RETENTION = desk("/settings/retention", {
  retention: [],
  "retention-delete": [press(/Abgelaufenes löschen|Delete what is over/), DIALOG],
});

const CONSENTS = desk("/settings/consents", {
  "consent-texts": [],
  "consent-publish": [press(/Neuen Text|Write new/), DIALOG],
});

const HAND_OVERS = [
  ...desk("/hand-overs", { "hand-overs": [] }),
  ...desk("/hand-overs?way=outgoing&show=all", { "hand-overs-outgoing": [] }),
  ...desk(incoming("01"), {
    "hand-over-in": [],
    "hand-over-beside": [follow(/^(Vergleichen mit|Compare with)/), shows(".beside")],
    "hand-over-refuse": [press(/^(Ablehnen|Refuse)$/), shows(".dialog textarea")],
  }),
  ...desk(incoming("02"), {
    "hand-over-search": [press(/^(Andere Akte suchen|Search for another file)$/), shows(".form input")],
  }),
  ...desk(incoming("03"), { "hand-over-in-carried": [] }),
  ...desk(incoming("04"), {
    "hand-over-in-taken": [],
    "hand-over-ask": [FILE, HANDING, tick(/Letzte Beratungen|Pass on the latest/), shows(".passed-advice")],
  }),
  ...desk(outgoing("11"), {
    "hand-over-out": [],
    "hand-over-withdraw": [press(/^(Zurückziehen|Withdraw)$/), DIALOG],
    "hand-over-file": [FILE],
  }),
  ...desk(outgoing("13"), { "hand-over-out-refused": [] }),
  ...desk(outgoing("14"), { "hand-over-handed": [FILE] }),
];

const REGION = [
  ...desk("", {
    today: [],
    "follow-up-move": [more(/An einem anderen Tag|On another day/, { within: ".follow" }), DIALOG],
    "follow-up-task": [more(/Als Aufgabe|As a task/, { within: ".follow" }), DIALOG],
  }),
  ...desk("/figures", { figures: [] }, { settle: 900 }),
  ...desk("/events", { events: [] }),
  ...desk("/events/new", { "event-new": [] }),
  ...first("events", { "event-file": [] }),
  ...desk("/networks", { networks: [] }),
  ...first("networks", { network: [] }),
  ...desk("/imports", {
    imports: [],
    "import-mapping": [BROUGHT],
    "import-checked": [BROUGHT, press(/Probelauf starten|Start the dry run/), shows(".counts")],
  }),
  ...desk("/staff", { staff: [], "staff-invite": [press(/Person einladen|Invite a person/), DIALOG] }),
  ...desk("/machine-clients", { machines: [] }),
  ...desk("/settings", {
    settings: [],
    "settings-topics": [click(".topics-archived summary"), press(/Thema hinzufügen|Add a topic/)],
  }),
];

const PLATFORM = [
  ...at("/account", { account: [] }),
  ...at("/docs/case", { docs: [click(".op summary")] }),
  ...at("/showcase", { showcase: [] }, { settle: 800 }),
  ...at("/platform/accounts", { accounts: [] }, { as: "vogt" }),
  ...at("/platform", { regions: [] }, { as: "vogt" }),
  ...at("/platform/new", { "region-new": [] }, { as: "vogt" }),
  ...at("/platform/regions/wuppertal", { region: [] }, { as: "vogt", settle: 1500 }),
  ...at("/platform/regions/krefeld", { "region-failed": [] }, { as: "vogt" }),
  ...at("/platform/placements", { placements: [] }, { as: "vogt" }),
  ...at("/comparison", { comparison: [] }, { as: "sander", settle: 900 }),
  ...at("/comparison?by=topic", { "comparison-topic": [] }, { as: "sander", settle: 900 }),
];

const PORTAL = [
  ...at("/", { portal: [] }),
  ...at("/?lang=ar", { "portal-ar": [] }),
  ...at("/?lang=uk", { "portal-uk": [] }),
  ...at("/p/privacy", { "portal-privacy": [] }),
];

/** Every page, who looks at it, and what is done before one looks. */
export const PAGES = [
  ...REGION,
  ...APPOINTMENTS,
  ...CASES,
  ...CLIENTS,
  ...CONSENTS,
  ...EMPLOYERS,
  ...ENQUIRIES,
  ...HAND_OVERS,
  ...RECORDING,
  ...REFERRALS,
  ...RETENTION,
  ...WAITING,
  ...PLATFORM,
  ...PORTAL,
];
