/** What is done with the latest consultation of a file. */
const entryMenu = (tab) =>
  tab
    .locator("main .tl > li")
    .first()
    .getByRole("button", { name: /Weitere Aktionen|More actions/ })
    .click();

const APPOINTMENT_MENU = /Weitere Aktionen für den Termin|More actions for the appointment/;

const firstOf = async (tab, list) => {
  const line = await tab.locator(".table tbody th a").first().elementHandle();
  await line.click();
  await tab.waitForURL(new RegExp(`/${list}/[0-9a-f-]{20,}`));
  await line.waitForElementState("hidden");
  await tab.waitForFunction(() => !document.querySelector("main .skeleton"));
  await tab.waitForTimeout(400);
};

const bring = async (tab) => {
  await tab.setInputFiles("input[type=file]", {
    name: "beratungen-2025.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("a;b"),
  });
  await tab.waitForURL(/imports\/consultations\/[0-9a-f-]{20,}/);
  await tab.waitForTimeout(400);
};
const checked = async (tab) => {
  await bring(tab);
  await tab.getByRole("button", { name: /Probelauf starten|Start the dry run/ }).click();
  await tab.waitForSelector(".counts");
};

const handOver = (end) => `01a20c00-0000-7000-8000-0000000000${end}`;
/** From a hand-over to the file of whom it is about. */
const fileOf = async (tab) => {
  await tab.locator("main dd a[href*='/clients/']").click();
  await tab.waitForSelector("#history");
  await tab.waitForTimeout(400);
};
const handing = async (tab) => {
  await tab
    .getByRole("button", { name: /^(Weitere Aktionen|More actions)$/ })
    .first()
    .click();
  await tab.getByRole("menuitem", { name: /An andere Region|another region/ }).click();
  await tab.waitForSelector(".dialog .passed-frame");
};

/** The key of the mock server's devices and slips. */
const KEY = "5".repeat(64);

/** Every page, who looks at it, and what is done before one looks. */
export const PAGES = [
  { name: "today", path: "/r/duesseldorf" },
  { name: "appointments", path: "/r/duesseldorf/appointments" },
  {
    name: "appointment-book",
    path: "/r/duesseldorf/appointments",
    before: async (tab) => {
      await tab.getByRole("button", { name: /Termin vergeben|Book appointment/ }).click();
      await tab.getByRole("checkbox", { name: /Aufenthaltstitel|Residence/ }).press("Space");
      await tab.waitForSelector(".slotdays");
    },
  },
  {
    name: "appointment-move",
    path: "/r/duesseldorf/appointments",
    before: async (tab) => {
      await tab.getByRole("button", { name: APPOINTMENT_MENU }).first().click();
      await tab.getByRole("menuitem", { name: /Termin verlegen|Move appointment/ }).click();
      await tab.getByRole("dialog").waitFor();
      await tab.waitForTimeout(400);
    },
  },
  {
    name: "appointment-cancel",
    path: "/r/duesseldorf/appointments",
    before: async (tab) => {
      await tab.getByRole("button", { name: APPOINTMENT_MENU }).first().click();
      await tab.getByRole("menuitem", { name: /Termin absagen|Cancel appointment/ }).click();
      await tab.getByRole("dialog").or(tab.getByRole("alertdialog")).waitFor();
    },
  },
  {
    name: "appointments-feed",
    path: "/r/duesseldorf/appointments",
    before: async (tab) => {
      await tab.getByRole("button", { name: /Kalender abonnieren|Subscribe to calendar/ }).click();
      await tab.getByRole("button", { name: /Adresse anlegen|Make an address/ }).click();
      await tab.getByLabel(/Adresse für das|Address to/).waitFor();
    },
  },
  { name: "appointments-earlier", path: "/r/duesseldorf/appointments/earlier" },
  { name: "appointments-earlier-none", path: "/r/aachen/appointments/earlier" },
  {
    name: "appointments-earlier-ask",
    path: "/r/duesseldorf/appointments/earlier",
    before: async (tab) => {
      await tab
        .locator("main")
        .getByRole("button", { name: /Weitere Aktionen|More/ })
        .first()
        .click();
      await tab.getByRole("menuitem", { name: /Lieber früher|Rather/ }).click();
    },
  },
  { name: "appointment-hours", path: "/r/duesseldorf/appointments/hours" },
  {
    name: "appointment-calendar",
    path: "/r/duesseldorf/appointments/hours",
    before: async (tab) => {
      // not the one of who is signed in, which is there before the list is
      await tab
        .locator("main")
        .getByRole("button", { name: /Katrin Brandt/ })
        .click();
      await tab.waitForSelector(".dialog");
    },
  },
  {
    name: "appointment-concern",
    path: "/r/duesseldorf/appointments/hours",
    before: async (tab) => {
      await tab.getByRole("button", { name: /Aufenthaltstitel|Residence/ }).click();
      await tab.waitForSelector(".dialog");
    },
  },
  { name: "enquiries", path: "/r/duesseldorf/enquiries" },
  {
    name: "enquiry",
    path: "/r/duesseldorf/enquiries",
    before: (tab) => firstOf(tab, "enquiries"),
  },
  {
    name: "enquiry-new",
    path: "/r/duesseldorf/enquiries",
    before: async (tab) => {
      await tab.getByRole("button", { name: /Anfrage eintragen|Write down/ }).click();
      await tab.waitForSelector(".dialog-body");
    },
  },
  {
    name: "enquiry-attach",
    path: "/r/duesseldorf/enquiries",
    before: async (tab) => {
      await firstOf(tab, "enquiries");
      await tab.getByRole("button", { name: /^(Zuordnen|Say who it is)$/ }).click();
      await tab.waitForSelector(".alike");
    },
  },
  {
    name: "enquiry-assign",
    path: "/r/duesseldorf/enquiries",
    before: async (tab) => {
      await tab.locator("tbody a").nth(3).click();
      await tab
        .getByRole("button", { name: /Weitere Aktionen|More actions/ })
        .last()
        .click();
      await tab.getByRole("menuitem", { name: /Jemandem geben|Give to somebody/ }).click();
      await tab.getByRole("dialog").waitFor();
    },
  },
  {
    name: "enquiry-close",
    path: "/r/duesseldorf/enquiries",
    before: async (tab) => {
      await firstOf(tab, "enquiries");
      await tab.getByRole("button", { name: /^(Abschließen|Close)$/ }).click();
      await tab.waitForSelector(".dialog-body");
    },
  },
  {
    name: "enquiry-record",
    path: "/r/duesseldorf/enquiries",
    before: async (tab) => {
      await firstOf(tab, "enquiries");
      await tab
        .getByRole("button", { name: /^(Beratung eintragen|Record consultation)$/ })
        .last()
        .click();
      await tab.waitForSelector(".panel");
    },
  },
  { name: "enquiry-rules", path: "/r/duesseldorf/enquiries/rules" },
  {
    name: "enquiry-rule",
    path: "/r/duesseldorf/enquiries/rules",
    before: async (tab) => {
      await tab.getByRole("button", { name: /Regel hinzufügen|Add a rule/ }).click();
      await tab.waitForSelector(".dialog-body");
    },
  },
  { name: "referrals", path: "/r/duesseldorf/referrals" },
  {
    name: "referral",
    path: "/r/duesseldorf/referrals",
    before: (tab) => firstOf(tab, "referrals"),
  },
  {
    name: "referral-answer",
    path: "/r/duesseldorf/referrals",
    before: async (tab) => {
      await firstOf(tab, "referrals");
      await tab.getByRole("button", { name: /Antwort eintragen|Write down answer/ }).click();
      await tab.getByText(/^(Lehnt ab|Declines)$/).click();
      await tab.waitForSelector("textarea");
    },
  },
  { name: "referrals-incoming", path: "/r/duesseldorf/referrals?from=partners" },
  {
    name: "referral-incoming",
    path: "/r/duesseldorf/referrals?from=partners",
    before: (tab) => firstOf(tab, "referrals/incoming"),
  },
  {
    name: "referral-receive",
    path: "/r/duesseldorf/referrals?from=partners",
    before: async (tab) => {
      await tab.getByRole("button", { name: /Verweis eintragen|Write down referral/ }).click();
      await tab.waitForSelector(".dialog textarea");
    },
  },
  { name: "partners", path: "/r/duesseldorf/referrals/partners" },
  {
    name: "partner-new",
    path: "/r/duesseldorf/referrals/partners",
    before: async (tab) => {
      await tab.getByRole("button", { name: /Partner hinzufügen|Add partner/ }).click();
      await tab.waitForSelector(".dialog-body");
    },
  },
  {
    name: "client-refer",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab.getByRole("button", { name: /An Partner verweisen|Refer to a partner/ }).click();
      await tab.waitForSelector(".referral-preview");
      await tab.locator(".dialog textarea").fill("Anerkennung als Elektrotechniker");
      await tab.waitForSelector(".referral-message");
    },
  },
  { name: "clients", path: "/r/duesseldorf/clients" },
  {
    name: "clients-views",
    path: "/r/duesseldorf/clients?targetGroup=NURSE",
    before: async (tab) => {
      await tab.getByRole("button", { name: /^(Ansichten|Views)/ }).click();
      await tab.getByRole("menuitem", { name: /Ansichten ordnen|Arrange views/ }).click();
      await tab.getByRole("dialog").waitFor();
    },
  },
  {
    name: "clients-columns",
    path: "/r/duesseldorf/clients?columns=group~town",
    before: async (tab) => {
      await tab.getByRole("button", { name: /^(Spalten|Columns)$/ }).click();
      await tab.getByRole("dialog").waitFor();
    },
  },
  { name: "client-new", path: "/r/duesseldorf/clients/new" },
  {
    name: "client-similar",
    path: "/r/duesseldorf/clients/new",
    before: async (tab) => {
      await tab.locator("input[name=givenName]").fill("Rohan");
      await tab.locator("input[name=familyName]").fill("Mehta");
      await tab.waitForSelector(".alike");
    },
  },
  {
    name: "client-relative",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab.getByRole("button", { name: /Angehörige hinzufügen|Add a family/ }).click();
      await tab.keyboard.type("Amina Mehta");
      await tab.getByRole("option").last().click();
      await tab.waitForSelector(".newcomer");
    },
  },
  {
    name: "client-merge",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      const kept = tab.url();
      await tab.goBack();
      await tab.locator(".table tbody th a").nth(3).click();
      await tab.waitForURL((to) => to.href !== kept && /[0-9a-f-]{20,}$/.test(to.pathname));
      const other = tab.url().split("/").at(-1);
      await tab.goto(`${kept}/merge?with=${other}`);
      await tab.waitForSelector(".merge-row");
    },
  },
  {
    name: "client-separate",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab.getByRole("button", { name: /Wieder trennen|Separate again/ }).click();
      await tab.waitForSelector(".dialog-body");
    },
  },
  {
    name: "client-archived",
    path: "/r/duesseldorf/clients?archive=ONLY",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab.waitForSelector(".archive-note");
    },
  },
  { name: "client-file", path: "/r/duesseldorf/clients", before: (tab) => firstOf(tab, "clients") },
  {
    name: "client-accesses",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab.getByRole("link", { name: /angesehen|looked/ }).click();
      await tab.waitForSelector(".accesses");
    },
  },
  {
    name: "client-reason",
    path: "/r/duesseldorf/clients/00000000-0000-7000-8000-0000000000ee",
    refused: true,
    before: (tab) => tab.getByRole("dialog").waitFor(),
  },
  {
    name: "client-panel",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab.keyboard.press("n");
      await tab.getByRole("checkbox", { name: /Aufenthalt|Residence/ }).press("Space");
      await tab
        .locator(".panel textarea")
        .fill("Antrag zusammen durchgegangen. Gehaltsabrechnung schickt er heute Abend nach.");
    },
  },
  {
    name: "follow-up-task",
    path: "/r/duesseldorf",
    before: async (tab) => {
      await tab
        .locator(".follow")
        .getByRole("button", { name: /Weitere Aktionen|More actions/ })
        .first()
        .click();
      await tab.getByRole("menuitem", { name: /Als Aufgabe|As a task/ }).click();
      await tab.getByRole("dialog").waitFor();
    },
  },
  {
    name: "record-new",
    path: "/r/duesseldorf",
    before: async (tab) => {
      await tab.keyboard.press("n");
      await tab.locator(".panel [data-first]").pressSequentially("Olena Koval", { delay: 10 });
      await tab.waitForTimeout(500);
    },
  },
  {
    name: "record-both",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab.keyboard.press("n");
      await tab.getByRole("button", { name: /Ein Arbeitgeber war dabei|An employer took part/ }).click();
      await tab.getByRole("combobox", { name: /Welcher Arbeitgeber|Which employer/ }).fill("Kranich");
      await tab
        .getByRole("option", { name: /Kranich/ })
        .first()
        .click();
    },
  },
  {
    name: "record-nameless",
    path: "/r/duesseldorf",
    before: async (tab) => {
      await tab.keyboard.press("n");
      await tab.getByRole("button", { name: /Ohne Namen eintragen|Record without a name/ }).click();
    },
  },
  {
    name: "consultation-correct",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await entryMenu(tab);
      await tab.getByRole("menuitem", { name: /Berichtigen|Correct/ }).click();
      await tab.getByRole("dialog").waitFor();
    },
  },
  {
    name: "consultation-revisions",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await entryMenu(tab);
      await tab.getByRole("menuitem", { name: /Frühere Fassungen|Earlier versions/ }).click();
      await tab.getByRole("dialog").getByText("Katrin Brandt").waitFor();
    },
  },
  {
    name: "consultation-retract",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await entryMenu(tab);
      await tab.getByRole("menuitem").last().click();
      await tab.getByRole("dialog").waitFor();
    },
  },
  {
    name: "record-topics",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab.keyboard.press("n");
      await tab.getByRole("button", { name: /^(Thema|Topic)$/ }).click();
      await tab.getByRole("checkbox", { name: /^(Arbeit|Work)$/ }).press("Space");
      await tab.getByRole("checkbox", { name: /Jobmesse|Job fair/ }).press("Space");
    },
  },
  {
    name: "record-pile",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab.keyboard.press("n");
      await tab.getByRole("checkbox", { name: /Aufenthalt|Residence/ }).press("Space");
      await tab.getByRole("button", { name: /Speichern, nächste|Save, next one/ }).click();
      await tab.locator(".pile").waitFor();
    },
  },
  {
    name: "palette",
    path: "/r/duesseldorf",
    before: async (tab) => {
      await tab.keyboard.press("/");
      await tab.keyboard.type("an");
      await tab.waitForTimeout(500);
    },
  },
  { name: "employers", path: "/r/duesseldorf/employers" },
  {
    name: "employer-merge",
    path: "/r/duesseldorf/employers",
    before: async (tab) => {
      await firstOf(tab, "employers");
      const kept = tab.url();
      await tab.goBack();
      await tab.locator(".table tbody th a").nth(3).click();
      await tab.waitForURL((to) => to.href !== kept && /[0-9a-f-]{20,}$/.test(to.pathname));
      const other = tab.url().split("/").at(-1);
      await tab.goto(`${kept}/merge?with=${other}`);
      await tab.waitForSelector(".merge-row");
    },
  },
  { name: "employer-new", path: "/r/duesseldorf/employers/new" },
  {
    name: "employer-similar",
    path: "/r/duesseldorf/employers/new",
    before: async (tab) => {
      await tab.locator("input[name=name]").fill("Klinik");
      await tab.locator("input[name=name]").fill("Beckers");
      await tab.waitForSelector(".alike");
    },
  },
  { name: "employer-file", path: "/r/duesseldorf/employers", before: (tab) => firstOf(tab, "employers") },
  { name: "consultations", path: "/r/duesseldorf/consultations?channel=PHONE" },
  { name: "figures", path: "/r/duesseldorf/figures", settle: 900 },
  { name: "events", path: "/r/duesseldorf/events" },
  { name: "event-new", path: "/r/duesseldorf/events/new" },
  { name: "event-file", path: "/r/duesseldorf/events", before: (tab) => firstOf(tab, "events") },
  { name: "networks", path: "/r/duesseldorf/networks" },
  { name: "network", path: "/r/duesseldorf/networks", before: (tab) => firstOf(tab, "networks") },
  { name: "imports", path: "/r/duesseldorf/imports" },
  { name: "import-mapping", path: "/r/duesseldorf/imports", before: bring },
  { name: "import-checked", path: "/r/duesseldorf/imports", before: checked },
  { name: "staff", path: "/r/duesseldorf/staff" },
  { name: "machines", path: "/r/duesseldorf/machine-clients" },
  { name: "settings", path: "/r/duesseldorf/settings" },
  {
    name: "settings-topics",
    path: "/r/duesseldorf/settings",
    before: async (tab) => {
      await tab.locator(".topics-archived summary").click();
      await tab.getByRole("button", { name: /Thema hinzufügen|Add a topic/ }).click();
    },
  },
  { name: "retention", path: "/r/duesseldorf/settings/retention" },
  {
    name: "retention-delete",
    path: "/r/duesseldorf/settings/retention",
    before: async (tab) => {
      await tab.getByRole("button", { name: /Abgelaufenes löschen|Delete what is over/ }).click();
      await tab.waitForSelector(".dialog");
    },
  },
  {
    name: "retention-hold",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab
        .getByRole("button", { name: /^(Weitere Aktionen|More actions)$/ })
        .first()
        .click();
      await tab.getByRole("menuitem", { name: /Vor dem Löschen|Keep from/ }).click();
      await tab.waitForSelector(".dialog .retention-holds");
    },
  },
  { name: "hand-overs", path: "/r/duesseldorf/hand-overs" },
  { name: "hand-overs-outgoing", path: "/r/duesseldorf/hand-overs?way=outgoing&show=all" },
  { name: "hand-over-in", path: `/r/duesseldorf/hand-overs/incoming/${handOver("01")}` },
  { name: "hand-over-in-taken", path: `/r/duesseldorf/hand-overs/incoming/${handOver("04")}` },
  { name: "hand-over-in-carried", path: `/r/duesseldorf/hand-overs/incoming/${handOver("03")}` },
  {
    name: "hand-over-refuse",
    path: `/r/duesseldorf/hand-overs/incoming/${handOver("01")}`,
    before: async (tab) => {
      await tab.getByRole("button", { name: /^(Ablehnen|Refuse)$/ }).click();
      await tab.waitForSelector(".dialog textarea");
    },
  },
  { name: "hand-over-out", path: `/r/duesseldorf/hand-overs/outgoing/${handOver("11")}` },
  { name: "hand-over-out-refused", path: `/r/duesseldorf/hand-overs/outgoing/${handOver("13")}` },
  {
    name: "hand-over-withdraw",
    path: `/r/duesseldorf/hand-overs/outgoing/${handOver("11")}`,
    before: async (tab) => {
      await tab.getByRole("button", { name: /^(Zurückziehen|Withdraw)$/ }).click();
      await tab.waitForSelector(".dialog-body");
    },
  },
  {
    name: "hand-over-file",
    path: `/r/duesseldorf/hand-overs/outgoing/${handOver("11")}`,
    before: (tab) => fileOf(tab),
  },
  {
    name: "hand-over-handed",
    path: `/r/duesseldorf/hand-overs/outgoing/${handOver("14")}`,
    before: (tab) => fileOf(tab),
  },
  {
    name: "hand-over-ask",
    path: `/r/duesseldorf/hand-overs/incoming/${handOver("04")}`,
    before: async (tab) => {
      await fileOf(tab);
      await handing(tab);
      await tab.getByRole("checkbox", { name: /Letzte Beratungen|Pass on the latest/ }).press("Space");
      await tab.waitForSelector(".passed-advice");
    },
  },
  {
    name: "hand-over-consent-needed",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await handing(tab);
    },
  },
  { name: "consent-texts", path: "/r/duesseldorf/settings/consents" },
  {
    name: "consent-publish",
    path: "/r/duesseldorf/settings/consents",
    before: async (tab) => {
      await tab
        .getByRole("button", { name: /Neuen Text|Write new/ })
        .first()
        .click();
      await tab.waitForSelector(".dialog");
    },
  },
  {
    name: "consent-give",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab
        .getByRole("button", { name: /^(Zustimmung eintragen|Record consent)/ })
        .first()
        .click();
      await tab.waitForSelector(".consent-paper");
    },
  },
  {
    name: "consent-withdraw",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab
        .getByRole("button", { name: /^(Nein eintragen|Record a no)/ })
        .first()
        .click();
      await tab.waitForSelector(".dialog");
    },
  },
  { name: "account", path: "/account" },
  { name: "accounts", path: "/platform/accounts", as: "vogt" },
  {
    name: "docs",
    path: "/docs/case",
    before: (tab) => tab.locator(".op summary").first().click(),
  },
  {
    name: "palette-case",
    path: "/r/duesseldorf/cases",
    before: async (tab) => {
      await tab.keyboard.press("/");
      await tab.keyboard.type("anerk");
      await tab.locator(".palette").getByRole("option").first().waitFor();
    },
  },
  { name: "cases", path: "/r/duesseldorf/cases" },
  { name: "case", path: "/r/duesseldorf/cases", before: (tab) => firstOf(tab, "cases") },
  {
    name: "case-cover",
    path: "/r/duesseldorf/cases",
    before: (tab) => tab.getByRole("button", { name: /^(Vertretung|Cover)$/ }).click(),
  },
  {
    name: "case-wait",
    path: "/r/duesseldorf/cases",
    before: async (tab) => {
      await firstOf(tab, "cases");
      await tab.getByRole("button", { name: /^(Warten lassen|Let it wait)$/ }).click();
      await tab.getByRole("dialog").waitFor();
    },
  },
  {
    name: "case-hand",
    path: "/r/duesseldorf/cases",
    before: async (tab) => {
      await firstOf(tab, "cases");
      await tab
        .getByRole("button", { name: /Weitere Aktionen|More actions/ })
        .first()
        .click();
      await tab.getByRole("menuitem", { name: /^(Übergeben|Hand over)$/ }).click();
      await tab.getByRole("dialog").waitFor();
      await tab.waitForTimeout(300);
    },
  },
  {
    name: "case-close",
    path: "/r/duesseldorf/cases",
    before: async (tab) => {
      await firstOf(tab, "cases");
      await tab.getByRole("button", { name: /Fall abschließen|Close case/ }).click();
    },
  },
  {
    name: "case-sight",
    path: "/r/duesseldorf/cases",
    before: async (tab) => {
      await firstOf(tab, "cases");
      await tab.getByRole("button", { name: /Weitere Aktionen|More actions/ }).click();
      await tab.getByRole("menuitem", { name: /Wer sieht|Who sees/ }).click();
      await tab.waitForSelector(".sight");
    },
  },
  {
    name: "client-sight",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab
        .getByRole("button", { name: /^(Weitere Aktionen|More actions)$/ })
        .first()
        .click();
      await tab.getByRole("menuitem", { name: /Wer sieht|Who sees/ }).click();
      await tab.waitForSelector(".sight");
    },
  },
  {
    name: "employer-sight",
    path: "/r/duesseldorf/employers",
    before: async (tab) => {
      await firstOf(tab, "employers");
      await tab
        .getByRole("button", { name: /^(Weitere Aktionen|More actions)$/ })
        .first()
        .click();
      await tab.getByRole("menuitem", { name: /Wer sieht|Who sees/ }).click();
      await tab.waitForSelector(".sight");
    },
  },
  {
    name: "case-document-remove",
    path: "/r/duesseldorf/cases",
    before: async (tab) => {
      await firstOf(tab, "cases");
      await tab
        .getByRole("button", { name: /^(Weitere Schritte|More steps): / })
        .first()
        .click();
      await tab.getByRole("menuitem", { name: /^(Dokument löschen|Delete document)$/ }).click();
      await tab.waitForSelector(".dialog-body");
    },
  },
  {
    name: "case-document-move",
    path: "/r/duesseldorf/cases",
    before: async (tab) => {
      await firstOf(tab, "cases");
      await tab
        .getByRole("button", { name: /^(Weitere Schritte|More steps): / })
        .first()
        .click();
      await tab.getByRole("menuitem", { name: /^(In anderen Fall|Move to another)/ }).click();
      await tab.waitForSelector(".dialog-body select");
    },
  },
  {
    name: "case-document-too-large",
    path: "/r/duesseldorf/cases",
    before: async (tab) => {
      await firstOf(tab, "cases");
      await tab.setInputFiles("input[type=file]", {
        name: "Zeugnis.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.alloc((20 << 20) + 1),
      });
      await tab.waitForSelector(".form-problem");
    },
  },
  {
    name: "case-open",
    path: "/r/duesseldorf/clients",
    before: async (tab) => {
      await firstOf(tab, "clients");
      await tab.getByRole("button", { name: /Fall eröffnen|Open case/ }).click();
    },
  },
  { name: "waiting", path: "/r/duesseldorf/waiting" },
  {
    name: "waiting-new",
    path: "/r/duesseldorf/waiting",
    before: (tab) => tab.getByRole("button", { name: /Ankunft eintragen|Check somebody in/ }).click(),
  },
  {
    name: "waiting-slip",
    path: "/r/duesseldorf/waiting",
    before: async (tab) => {
      await tab.getByRole("button", { name: /Ankunft eintragen|Check somebody in/ }).click();
      await tab.getByRole("button", { name: /Aufrufnummer geben|Give call sign/ }).click();
      await tab.locator(".slip-sign").waitFor();
    },
  },
  {
    name: "waiting-desk",
    path: "/r/duesseldorf/waiting",
    before: (tab) => tab.getByRole("button", { name: /Mein Platz|My desk/ }).click(),
  },
  { name: "waiting-devices", path: "/r/duesseldorf/waiting/devices" },
  { name: "kiosk", path: `/p/aachen/kiosk#${KEY}` },
  {
    name: "kiosk-topic",
    path: `/p/aachen/kiosk#${KEY}`,
    before: (tab) => tab.getByRole("button", { name: "Türkçe" }).click(),
  },
  {
    name: "kiosk-slip",
    path: `/p/aachen/kiosk#${KEY}`,
    before: async (tab) => {
      await tab.getByRole("button", { name: "English" }).click();
      await tab.getByRole("button", { name: "Housing" }).click();
      await tab.locator(".kiosk-sign").waitFor();
    },
  },
  { name: "display", path: `/p/aachen/display#${KEY}` },
  { name: "place", path: `/p/aachen/place#${KEY}` },
  { name: "place-ar", path: "/p/aachen/place?lang=ar#called" },
  { name: "place-away", path: "/p/aachen/place?lang=uk#away" },
  { name: "book", path: "/p/book?region=duesseldorf" },
  ...["de", "ar"].map((language) => ({
    name: `book-${language}`,
    path: `/p/book?region=duesseldorf&lang=${language}`,
    before: async (tab) => {
      await tab.locator("fieldset input[type=checkbox]").first().check();
      await tab.locator("input[name=language]").first().check();
      await tab.locator("input[name=channel]").first().check();
      await tab.locator(".book-day input").first().check();
    },
  })),
  { name: "appointment-link", path: `/p/appointment#duesseldorf/${"7".repeat(64)}` },
  { name: "appointment-link-ar", path: `/p/appointment?lang=ar#duesseldorf/${"7".repeat(64)}` },
  { name: "appointment-earlier", path: `/p/appointment?lang=de#duesseldorf/${"6".repeat(64)}` },
  {
    name: "appointment-link-move",
    path: `/p/appointment?lang=de#duesseldorf/${"7".repeat(64)}`,
    before: async (tab) => {
      await tab.getByRole("button", { name: "Andere Zeit wählen" }).click();
      await tab.waitForTimeout(500);
    },
  },
  {
    name: "appointment-link-cancel",
    path: `/p/appointment?lang=ar#duesseldorf/${"7".repeat(64)}`,
    before: async (tab) => {
      await tab.locator(".kern-btn--secondary").last().click();
      await tab.waitForTimeout(300);
    },
  },
  {
    name: "appointment-earlier-wishes",
    path: `/p/appointment?lang=en#duesseldorf/${"8".repeat(64)}`,
    before: (tab) => tab.getByRole("button", { name: "Change wishes" }).click(),
  },
  ...["de", "ar"].map((language) => ({
    name: `appointment-earlier-held-${language}`,
    path: `/p/appointment?lang=${language}#duesseldorf/${"9".repeat(64)}`,
  })),
  { name: "appointment-link-none", path: "/p/appointment?lang=en#duesseldorf/7", refused: true },
  { name: "ask", path: "/p/ask?region=duesseldorf&lang=de" },
  ...["de", "ar"].map((language) => ({
    name: `ask-sent-${language}`,
    path: `/p/ask?region=duesseldorf&lang=${language}`,
    before: async (tab) => {
      await tab.locator("input[type=checkbox]").first().check();
      await tab.locator("textarea").fill("Darf ich schon arbeiten?");
      await tab.locator("button[type=submit]").click();
      await tab.locator(".book-box").waitFor();
    },
  })),
  { name: "enquiry-standing", path: "/p/enquiry?lang=de#duesseldorf/KH4-7MX-2RM-F7KM-3RXW-92HL" },
  { name: "enquiry-standing-ar", path: "/p/enquiry?lang=ar#duesseldorf/KH4-7MX-2RM-F7KM-3RXW-92HL" },
  { name: "enquiry-standing-none", path: "/p/enquiry?lang=en#duesseldorf/KH4", refused: true },
  { name: "portal", path: "/" },
  { name: "portal-ar", path: "/?lang=ar" },
  { name: "portal-uk", path: "/?lang=uk" },
  { name: "portal-privacy", path: "/p/privacy" },
  { name: "portal-referral", path: `/p/referral#duesseldorf/${KEY}` },
  { name: "portal-referral-result", path: `/p/referral#duesseldorf/${"a".repeat(64)}` },
  { name: "portal-referral-ended", path: `/p/referral#duesseldorf/${"e".repeat(64)}` },
  { name: "showcase", path: "/showcase", settle: 800 },
  { name: "regions", path: "/platform", as: "vogt" },
  { name: "region-new", path: "/platform/new", as: "vogt" },
  { name: "region", path: "/platform/regions/wuppertal", as: "vogt", settle: 1500 },
  { name: "region-failed", path: "/platform/regions/krefeld", as: "vogt" },
  { name: "placements", path: "/platform/placements", as: "vogt" },
  { name: "comparison", path: "/comparison", as: "sander", settle: 900 },
  { name: "comparison-topic", path: "/comparison?by=topic", as: "sander", settle: 900 },
];
