import { json, notFound, on, part, problem } from "./http";
import { ADVISERS, clients, consultations, employers, nameOf, newId, type Row } from "./people";

const R = "/api/regions/:r";
const DAY = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString();

type Task = { id: string; title: string; dueOn?: string | null; doneAt?: string; doneBy?: string };

const tasks = new Map<string, Task[]>();
const entries = new Map<string, Record<string, unknown>[]>();
const linked = new Map<string, string[]>();

function did(of: string, what: string, words?: unknown, days = 0, by = "Katrin Brandt") {
  const all = entries.get(of) ?? [];
  all.unshift({ id: newId(), at: ago(days), by, what, ...(words ? { words } : {}) });
  entries.set(of, all);
}

function opened(at: number, more: Record<string, unknown>): Row {
  const client = clients[at];
  const row = {
    id: newId(),
    version: 0,
    kind: "ADVICE",
    client: client ? { id: client.id, name: nameOf(client) } : null,
    state: "OPEN",
    responsible: ADVISERS[0],
    openedAt: ago(30 + at),
    ...more,
  } as Row;
  did(row.id, "OPENED", undefined, 30 + at);
  return row;
}

const employer = employers[2];
const cases: Row[] = [
  opened(0, { title: "Anerkennung als Pflegefachfrau" }),
  opened(4, { title: "Familiennachzug", state: "WAITING", waitingFor: "Bescheid der Ausländerbehörde" }),
  opened(0, {
    title: "Sprachkurs bis B2",
    kind: "INTEGRATION",
    responsible: ADVISERS[1],
    reopenedAt: ago(2),
  }),
  opened(9, {
    title: "Beschleunigtes Fachkräfteverfahren",
    ...(employer ? { employer: { id: employer.id, name: employer["name"] } } : {}),
  }),
  opened(2, { title: "Wohnungssuche", state: "CLOSED", closedAt: ago(9), closingReason: "SETTLED" }),
];

function add(of: Row | undefined, title: string, dueOn: string | null): Task {
  const task = { id: newId(), title, dueOn };
  if (of) tasks.set(of.id, [...(tasks.get(of.id) ?? []), task]);
  return task;
}

add(cases[0], "Zeugnis von der Bezirksregierung anfordern", day(-3));
add(cases[0], "Termin beim Übersetzer bestätigen", day(0));
add(cases[3], "Vollmacht an die Zentralstelle schicken", day(5));
const done = add(cases[0], "Unterlagen gesichtet", null);
Object.assign(done, { doneAt: ago(4), doneBy: "Jonas Weber" });
if (cases[0]) {
  did(cases[0].id, "NOTE", "Diplom liegt im Original vor, die Übersetzung fehlt noch.", 6);
  did(cases[0].id, "TASK_DONE", "Unterlagen gesichtet", 4, "Jonas Weber");
}

type Paper = { id: string; version: number; name: string; kind: string; size: number };

const papers = new Map<string, Paper[]>();

function paper(of: Row | undefined, name: string, kind: string, size: number, days: number, by = 0): Paper {
  const one = {
    id: newId(),
    version: 0,
    name,
    kind,
    size,
    addedAt: ago(days),
    addedBy: ADVISERS[by]?.name ?? "",
  };
  if (of) papers.set(of.id, [one, ...(papers.get(of.id) ?? [])]);
  return one;
}

paper(cases[0], "Diplom Krankenpflege.pdf", "PDF", 1_840_000, 6);
paper(cases[0], "Reisepass Seite 2 und 3.jpg", "JPEG", 3_120_000, 5, 1);
paper(
  cases[0],
  "Bescheid der Bezirksregierung über die Feststellung der Gleichwertigkeit vom 3. März.docx",
  "DOCX",
  48_000,
  2,
);
if (cases[0]) did(cases[0].id, "DOCUMENT_ADDED", papers.get(cases[0].id)?.[0]?.name, 2);

const covers: Record<string, unknown>[] = [
  { id: newId(), absent: ADVISERS[1], deputy: ADVISERS[0], from: day(0), until: day(11) },
];
if (cases[2]) Object.assign(cases[2], { asked: ADVISERS[0], askedBy: "Jonas Weber" });

const find = (id: string | undefined) => cases.find((one) => one.id === id);

function counted(one: Row): Row {
  const due = (tasks.get(one.id) ?? [])
    .filter((task) => !task.doneAt && task.dueOn)
    .map((task) => String(task.dueOn))
    .sort();
  return { ...one, dueOn: one["state"] === "CLOSED" ? null : (due[0] ?? null) };
}

const idOf = (one: Row, member: "client" | "employer" | "responsible") =>
  (one[member] as { id: string } | null | undefined)?.id;

/** The cases of a client, as the file tells them. */
export function casesOf(client: string): Row[] {
  return cases.filter((one) => idOf(one, "client") === client).map(counted);
}

/** Cases whose title has the words. */
export function casesNamed(q: string): Row[] {
  return cases.filter((one) => String(one["title"]).toLowerCase().includes(q.toLowerCase()));
}

on("GET", `${R}/cases`, ({ url }) => {
  const q = url.searchParams;
  const standing = q.get("standing") ?? "ACTIVE";
  const until = { OVERDUE: day(-1), TODAY: day(0), WEEK: day(7) }[q.get("due") ?? ""];
  const found = cases
    .map(counted)
    .filter(
      (one) =>
        (!q.get("q") ||
          String(one["title"])
            .toLowerCase()
            .includes(String(q.get("q")).toLowerCase())) &&
        (standing === "ALL" ||
          (standing === "ACTIVE" ? one["state"] !== "CLOSED" : one["state"] === standing)) &&
        (!q.get("kind") || one["kind"] === q.get("kind")) &&
        (!q.get("responsible") || idOf(one, "responsible") === q.get("responsible")) &&
        (!q.get("asked") || (one["asked"] as { id: string } | null)?.id === q.get("asked")) &&
        (!q.get("clientId") || idOf(one, "client") === q.get("clientId")) &&
        (!q.get("employerId") || idOf(one, "employer") === q.get("employerId")) &&
        (!until || (one["dueOn"] && String(one["dueOn"]) <= until)),
    )
    .sort((a, b) => String(a["dueOn"] ?? "9").localeCompare(String(b["dueOn"] ?? "9")));
  return part(found, url);
});
on("POST", `${R}/cases`, async ({ body }) => {
  const { clientId, employerId, ...sent } = await body();
  const firm = employers.find((one) => one.id === employerId);
  const row = opened(
    clients.findIndex((one) => one.id === clientId),
    { ...sent, ...(firm ? { employer: { id: firm.id, name: firm["name"] } } : {}), openedAt: ago(0) },
  );
  cases.unshift(row);
  return json(counted(row), 201);
});
on("GET", `${R}/cases/due-tasks`, () =>
  json({
    items: cases
      .filter((one) => one["state"] !== "CLOSED" && idOf(one, "responsible") === ADVISERS[0]?.id)
      .flatMap((one) =>
        (tasks.get(one.id) ?? [])
          .filter((task) => !task.doneAt && task.dueOn && task.dueOn <= day(0))
          .map((task) => ({
            ...task,
            overdue: String(task.dueOn) < day(0),
            caseId: one.id,
            caseTitle: one["title"],
            kind: one["kind"],
            client: one["client"],
            employer: one["employer"],
            responsible: one["responsible"],
          })),
      )
      .sort((a, b) => String(a.dueOn).localeCompare(String(b.dueOn))),
  }),
);
on("GET", `${R}/cases/covers`, () => json({ items: covers }));
on("POST", `${R}/cases/covers`, async ({ body }) => {
  const cover = { id: newId(), absent: ADVISERS[0], ...(await body()) };
  covers.push(cover);
  return json(cover, 201);
});
on("DELETE", `${R}/cases/covers/:cover`, ({ params }) => {
  covers.splice(covers.findIndex((one) => one["id"] === params[1]) >>> 0, 1);
  return new Response(null, { status: 204 });
});
on("GET", `${R}/cases/:id`, ({ params }) => {
  const one = find(params[1]);
  if (!one) return notFound();
  const of = linked.get(one.id) ?? [];
  return json({
    file: counted(one),
    tasks: tasks.get(one.id) ?? [],
    consultations: consultations
      .filter((it) => of.includes(it.id))
      .map((it) => ({ ...it, adviser: (it["adviser"] as { name: string }).name })),
    documents: papers.get(one.id) ?? [],
  });
});
on("GET", `${R}/cases/:id/timeline`, ({ params, url }) => part(entries.get(params[1] ?? "") ?? [], url));
on("PATCH", `${R}/cases/:id`, async ({ params, body }) => {
  const one = find(params[1]);
  if (!one) return notFound();
  return json(counted(Object.assign(one, await body(), { version: one.version + 1 })));
});
on("POST", `${R}/cases/:id/steps`, async ({ params, body }) => {
  const one = find(params[1]);
  if (!one) return notFound();
  const { step, reason, words } = await body();
  const now = ago(0);
  const change = {
    WAIT: { state: "WAITING", waitingFor: words },
    RESUME: { state: "OPEN", waitingFor: null },
    CLOSE: { state: "CLOSED", closedAt: now, closingReason: reason },
    REOPEN: { state: "OPEN", closedAt: null, closingReason: null, reopenedAt: now },
  }[String(step)];
  const what = { WAIT: "WAITING", RESUME: "RESUMED", CLOSE: "CLOSED", REOPEN: "REOPENED" }[String(step)];
  did(one.id, String(what), words);
  return json(counted(Object.assign(one, change, { version: one.version + 1 })));
});
for (const [path, change] of [
  ["acceptance", { responsible: ADVISERS[0] }],
  ["refusal", {}],
] as const) {
  on("POST", `${R}/cases/:id/transfer/${path}`, ({ params }) => {
    const one = find(params[1]);
    return one ? json(Object.assign(one, change, { asked: null, askedBy: null })) : notFound();
  });
}
on("POST", `${R}/cases/:id/transfer`, async ({ params, body }) => {
  const one = find(params[1]);
  const asked = (await body())["to"];
  return one ? json(Object.assign(one, { asked, askedBy: "Katrin Brandt" })) : notFound();
});
const BOTH = ["adviser", "region-administrator"];
const PART_OF = [
  "appointments:read",
  "consents:read",
  "consultations:read",
  "enquiries:read",
  "referrals:read",
];
const sights = (of: string, needed: string, parts: string[], people: { id: string; roles: string[] }[]) => {
  const advises = (roles: string[]) => roles.some((role) => BOTH.includes(role));
  const right = (one: string) => ({ right: one, roles: BOTH });
  return json({
    of,
    items: people.map(({ id, roles }, index) => {
      const sees = advises(roles) || needed === "clients:read";
      return {
        id,
        standing: !sees ? "DOES_NOT_SEE" : index === people.length - 1 ? "SEES" : "SEES_WITH_REASON",
        missing: sees ? [] : [right(needed)],
        withheld: sees && !advises(roles) ? parts.map(right) : [],
      };
    }),
  });
};
for (const [kind, needed, parts] of [
  ["cases", "compartment:advice", []],
  ["clients", "clients:read", PART_OF],
  ["consultations", "consultations:read", []],
  ["employers", "employers:read", []],
] as [string, string, string[]][]) {
  on("POST", `${R}/${kind}/:id/sights`, async ({ params, body }) =>
    sights(params[1] ?? "", needed, parts, (await body())["people"] as { id: string; roles: string[] }[]),
  );
}
on("POST", `${R}/cases/:id/notes`, async ({ params, body }) => {
  did(params[1] ?? "", "NOTE", (await body())["words"]);
  return new Response(null, { status: 204 });
});
on("POST", `${R}/cases/:id/tasks`, async ({ params, body }) => {
  const sent = await body();
  did(params[1] ?? "", "TASK_ADDED", sent["title"]);
  return json(add(find(params[1]), String(sent["title"]), (sent["dueOn"] as string) ?? null), 201);
});
for (const act of ["done", "undone"]) {
  on("POST", `${R}/cases/:id/tasks/:task/${act}`, ({ params }) => {
    const task = (tasks.get(params[1] ?? "") ?? []).find((one) => one.id === params[2]);
    if (!task) return notFound();
    if (act === "done") Object.assign(task, { doneAt: ago(0), doneBy: "Katrin Brandt" });
    else {
      delete task.doneAt;
      delete task.doneBy;
    }
    did(params[1] ?? "", act === "done" ? "TASK_DONE" : "TASK_UNDONE", task.title);
    return json(task);
  });
}
for (const method of ["PUT", "DELETE"]) {
  on(method, `${R}/cases/:id/consultations/:consultation`, ({ params }) => {
    const [, id = "", consultation = ""] = params;
    const others = (linked.get(id) ?? []).filter((one) => one !== consultation);
    linked.set(id, method === "PUT" ? [...others, consultation] : others);
    return new Response(null, { status: 204 });
  });
}

const KINDS: Record<string, string> = {
  pdf: "PDF",
  jpg: "JPEG",
  jpeg: "JPEG",
  png: "PNG",
  docx: "DOCX",
  odt: "ODT",
  txt: "TEXT",
};
on("POST", `${R}/cases/:id/documents`, async ({ request, params }) => {
  const file = (await request.formData()).get("file") as File;
  const kind = KINDS[file.name.split(".").at(-1)?.toLowerCase() ?? ""];
  if (!kind) return problem(415, "file-kind-refused", "Files of this kind are not kept");
  const one = find(params[1]);
  const same = (papers.get(one?.id ?? "") ?? []).find((it) => it.name === file.name);
  if (same) return json(same, 201);
  did(one?.id ?? "", "DOCUMENT_ADDED", file.name);
  return json(paper(one, file.name, kind, file.size, 0), 201);
});
on("GET", `${R}/cases/:id/documents/:document`, ({ params }) => {
  const one = (papers.get(params[1] ?? "") ?? []).find((it) => it.id === params[2]);
  if (!one) return problem(404, "no-such-document", "There is no such document");
  return new Response("Inhalt", { headers: { "Content-Type": "application/pdf" } });
});
on("PATCH", `${R}/cases/:id/documents/:document`, async ({ params, body }) => {
  const one = (papers.get(params[1] ?? "") ?? []).find((it) => it.id === params[2]);
  if (!one) return problem(404, "no-such-document", "There is no such document");
  const before = one.name;
  Object.assign(one, await body(), { version: one.version + 1 });
  did(params[1] ?? "", "DOCUMENT_RENAMED", `${before} → ${one.name}`);
  return json(one);
});
for (const act of ["move", "removal"]) {
  on("POST", `${R}/cases/:id/documents/:document/${act}`, async ({ params, body }) => {
    const [, id = "", document = ""] = params;
    const one = (papers.get(id) ?? []).find((it) => it.id === document);
    if (!one) return problem(404, "no-such-document", "There is no such document");
    const { caseId, reason } = await body();
    papers.set(
      id,
      (papers.get(id) ?? []).filter((it) => it !== one),
    );
    if (act === "move") {
      papers.set(String(caseId), [one, ...(papers.get(String(caseId)) ?? [])]);
      did(id, "DOCUMENT_GONE", one.name);
      did(String(caseId), "DOCUMENT_CAME", one.name);
    } else did(id, "DOCUMENT_REMOVED", `${one.name}: ${reason}`);
    return new Response(null, { status: 204 });
  });
}
