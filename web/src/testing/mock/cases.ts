import { casesNamed, casesOf } from "./casefile";
import { consents } from "./consents";
import { json, notFound, on, part, problem } from "./http";
import { ADVISERS, clients, consultations, counted, employers, nameOf, newId, type Row } from "./people";

const R = "/api/regions/:r";

function folded(value: unknown): string {
  return String(value ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}

function matches(wanted: string | null, text: unknown): boolean {
  return !wanted || folded(text).includes(folded(wanted));
}

function changed(row: Row | undefined, request: Request, change: Record<string, unknown>): Response {
  if (!row) return notFound();
  const expected = request.headers.get("If-Match");
  if (!expected) return problem(428, "version-required", "If-Match is missing");
  if (expected !== `"${row.version}"`) return problem(412, "stale-version", "Somebody else changed it");
  Object.assign(row, change, { version: row.version + 1 });
  return json(row, 200, { ETag: `"${row.version}"` });
}

function shelved(row: Row, archive: string | null): boolean {
  return archive === "WITH" || Boolean(row["archivedAt"]) === (archive === "ONLY");
}

for (const [kind, rows] of [
  ["clients", clients],
  ["employers", employers],
] as const) {
  for (const act of ["archive", "restore"]) {
    on("POST", `${R}/${kind}/:id/${act}`, ({ params, request }) =>
      changed(
        rows.find((one) => one.id === params[1]),
        request,
        { archivedAt: act === "archive" ? new Date().toISOString() : undefined },
      ),
    );
  }
}
on("POST", `${R}/employers/similar`, async ({ body }) => {
  const name = folded((await body())["name"]);
  const like = employers.filter((one) => folded(one["name"]).startsWith(name));
  return json({
    items: like.slice(0, 3).map((employer) => ({
      employer: counted("employer", employer),
      reasons: ["SIMILAR_NAME", "SAME_MUNICIPALITY"],
    })),
  });
});
on("GET", `${R}/clients`, ({ url }) => {
  const q = url.searchParams;
  const found = clients.filter(
    (one) =>
      matches(q.get("q"), nameOf(one)) &&
      shelved(one, q.get("archive")) &&
      (!q.get("targetGroup") || one["targetGroup"] === q.get("targetGroup")) &&
      (!q.get("employerId") || (one["employer"] as { id: string } | undefined)?.id === q.get("employerId")) &&
      (!q.get("country") || (one["citizenships"] as string[]).includes(q.get("country") ?? "")),
  );
  return part(
    found.map((one) => counted("client", one)),
    url,
  );
});
on("POST", `${R}/clients`, async ({ body }) => {
  const sent = await body();
  const row = {
    id: newId(),
    version: 1,
    createdAt: new Date().toISOString(),
    citizenships: [],
    languages: [],
    ...sent,
  } as Row;
  clients.unshift(row);
  return json(counted("client", row), 201);
});
/** A file of somebody else: it asks why. */
const NOT_MINE = "00000000-0000-7000-8000-0000000000ee";
const whyFirst = () => problem(403, "reason-needed", "Say why", { client: NOT_MINE });
on("GET", `${R}/clients/:id`, ({ params }) => {
  if (params[1] === NOT_MINE) return whyFirst();
  const row = clients.find((one) => one.id === params[1]);
  return row ? json(counted("client", row)) : notFound();
});
on("POST", `${R}/clients/:id/openings`, ({ params }) => {
  const row = clients.find((one) => one.id === params[1]);
  return row ? json(counted("client", row)) : notFound();
});
on("GET", `${R}/clients/:id/accesses`, ({ url }) => {
  const seen = (
    hours: number,
    by: string,
    act: string,
    about = "client",
    more: Record<string, unknown> = {},
  ) => ({
    id: newId(),
    at: new Date(Date.now() - hours * 3_600_000).toISOString(),
    by,
    kind: "PERSON",
    act,
    about,
    others: 0,
    fields: [],
    ...more,
  });
  return part(
    [
      seen(0, "Katrin Brandt", "OPENED", "client-accesses"),
      seen(1, "Katrin Brandt", "OPENED"),
      seen(3, "Jonas Weber", "CHANGED", "client", { fields: ["phone", "preferredLanguage"] }),
      seen(3, "Jonas Weber", "OPENED", "client", { reason: "Vertretung" }),
      seen(26, "Katrin Brandt", "ADDED", "consultation"),
      seen(25, "Katrin Brandt", "OPENED", "enquiry"),
      seen(27, "Katrin Brandt", "LISTED", "client", { others: 4 }),
      seen(50, "Statistik", "EXPORTED", "consultation", { others: 412, kind: "MACHINE" }),
      seen(700, "Katrin Brandt", "ADDED"),
    ],
    url,
  );
});
on("PATCH", `${R}/clients/:id`, async ({ params, request, body }) =>
  changed(
    clients.find((one) => one.id === params[1]),
    request,
    await body(),
  ),
);
on("GET", `${R}/clients/:id/consultations`, ({ params, url }) =>
  part(
    consultations.filter((one) => (one["client"] as { id: string } | undefined)?.id === params[1]),
    url,
  ),
);
on("GET", `${R}/employers/:id/consultations`, ({ params, url }) =>
  part(
    consultations.filter((one) => (one["employer"] as { id: string } | undefined)?.id === params[1]),
    url,
  ),
);
on("GET", `${R}/employers`, ({ url }) => {
  const q = url.searchParams;
  const found = employers.filter(
    (one) =>
      matches(q.get("q"), one["name"]) &&
      shelved(one, q.get("archive")) &&
      (!q.get("industry") || one["industry"] === q.get("industry")),
  );
  return part(
    found.map((one) => counted("employer", one)),
    url,
  );
});
on("POST", `${R}/employers`, async ({ body }) => {
  const row = {
    id: newId(),
    version: 1,
    createdAt: new Date().toISOString(),
    contacts: [],
    ...(await body()),
  } as Row;
  employers.unshift(row);
  return json(counted("employer", row), 201);
});
on("GET", `${R}/employers/:id`, ({ params }) => {
  const row = employers.find((one) => one.id === params[1]);
  return row ? json(counted("employer", row)) : notFound();
});
on("PATCH", `${R}/employers/:id`, async ({ params, request, body }) =>
  changed(
    employers.find((one) => one.id === params[1]),
    request,
    await body(),
  ),
);
on("GET", `${R}/consultations`, ({ url }) => {
  const q = url.searchParams;
  const [from, to] = [q.get("from"), q.get("to")];
  const subject = (one: Row, kind: string) => (one[kind] as { id: string } | undefined)?.id;
  const found = consultations.filter((one) => {
    const held = String(one["heldAt"]).slice(0, 10);
    return (
      (!from || held >= from) &&
      (!to || held <= to) &&
      (!q.get("topic") || (one["topics"] as string[]).includes(q.get("topic") ?? "")) &&
      (!q.get("channel") || one["channel"] === q.get("channel")) &&
      (!q.get("adviser") || (one["adviser"] as { id: string }).id === q.get("adviser")) &&
      (!q.get("clientId") || subject(one, "client") === q.get("clientId")) &&
      (!q.get("employerId") || subject(one, "employer") === q.get("employerId"))
    );
  });
  return part(found, url);
});
on("POST", `${R}/consultations`, async ({ body }) => {
  const sent = await body();
  if (!Array.isArray(sent["topics"]) || sent["topics"].length === 0) {
    return problem(422, "invalid", "Some details are not right", {
      errors: [{ pointer: "/topics", code: "required", detail: "at least one topic" }],
    });
  }
  const client = clients.find((one) => one.id === sent["clientId"]) ?? created(clients, sent["newClient"]);
  const employer =
    employers.find((one) => one.id === sent["employerId"]) ?? created(employers, sent["newEmployer"]);
  const { clientId: _c, employerId: _e, newClient: _nc, newEmployer: _ne, ...rest } = sent;
  const row = {
    ...rest,
    id: newId(),
    version: 1,
    heldAt: sent["heldAt"] ?? new Date().toISOString(),
    client: client && { id: client.id, name: nameOf(client) },
    employer: employer && { id: employer.id, name: employer["name"] },
    audience: sent["audience"] ?? (employer ? (client ? "BOTH" : "EMPLOYER") : "PERSON"),
    adviser: ADVISERS[0],
    fellows: (sent["fellows"] as unknown) ?? [],
  } as Row;
  consultations.unshift(row);
  return json(row, 201);
});

function created(list: Row[], fields: unknown): Row | undefined {
  if (!fields) return undefined;
  const row = {
    id: newId(),
    version: 1,
    createdAt: new Date().toISOString(),
    citizenships: [],
    languages: [],
    contacts: [],
    ...(fields as object),
  } as unknown as Row;
  list.unshift(row);
  return row;
}

on("GET", `${R}/consultations/:id`, ({ params }) => {
  const row = consultations.find((one) => one.id === params[1]);
  return row ? json(row) : notFound();
});
on("GET", `${R}/consultations/:id/revisions`, ({ params }) => {
  const row = consultations.find((one) => one.id === params[1]);
  if (!row) return notFound();
  const before = { ...row, note: "Unterlagen fehlen noch.", minutes: 15, outcome: "OPEN" };
  return json({
    items: [
      {
        version: 1,
        correctedAt: "2026-11-23T15:12:00Z",
        correctedBy: ADVISERS[0],
        fields: ["minutes", "note", "outcome"],
        before,
      },
    ],
  });
});
on("PATCH", `${R}/consultations/:id`, async ({ params, request, body }) =>
  changed(
    consultations.find((one) => one.id === params[1]),
    request,
    await body(),
  ),
);
on("POST", `${R}/clients/similar`, async ({ body }) => {
  const sent = await body();
  const like = clients.filter((one) => folded(one["familyName"]) === folded(sent["familyName"]));
  return json({
    items: like.slice(0, 3).map((client, at) => ({
      client: { ...counted("client", client), ...(at === 1 ? { archivedAt: "2025-03-14T09:00:00Z" } : {}) },
      reasons: at === 0 ? ["SAME_NAME", "SAME_BIRTH_DATE"] : ["SIMILAR_NAME"],
    })),
  });
});
on("POST", `${R}/consultations/:id/retraction`, ({ params }) => {
  const index = consultations.findIndex((one) => one.id === params[1]);
  if (index >= 0) consultations.splice(index, 1);
  return json({});
});
on("GET", `${R}/day`, ({ url }) => {
  const on_ = url.searchParams.get("on") ?? new Date().toISOString().slice(0, 10);
  const followUps = consultations
    .filter((one) => one["followUpOn"] && String(one["followUpOn"]) <= on_ && !one["followUpDone"])
    .map((one) => ({
      consultationId: one.id,
      client: one["client"],
      employer: one["employer"],
      dueOn: one["followUpOn"],
      excerpt: one["note"],
      overdue: String(one["followUpOn"]) < on_,
    }))
    .sort((a, b) => String(a.dueOn).localeCompare(String(b.dueOn)));
  const held = consultations.filter((one) => String(one["heldAt"]).startsWith(on_));
  return json({
    on: on_,
    consultations: held,
    followUps,
    counts: {
      consultations: held.length,
      followUps: followUps.length,
      overdue: followUps.filter((one) => one.overdue).length,
    },
  });
});
on("POST", `${R}/day/follow-ups/:id/move`, async ({ params, body }) => {
  const row = consultations.find((one) => one.id === params[1]);
  const { on: day } = await body();
  if (row) row["followUpOn"] = day;
  return row ? json(row) : notFound();
});
on("POST", `${R}/day/follow-ups/:id/done`, ({ params }) => {
  const row = consultations.find((one) => one.id === params[1]);
  if (row) row["followUpDone"] = true;
  return new Response(null, { status: 204 });
});
on("GET", `${R}/search`, ({ url }) => {
  const q = url.searchParams.get("q");
  const people = clients
    .filter((one) => matches(q, nameOf(one)))
    .map((one) => ({
      kind: "CLIENT",
      id: one.id,
      label: nameOf(one),
      detail: String(one["employer"] ? (one["employer"] as { name: string }).name : ""),
      score: 1,
    }));
  const firms = employers
    .filter((one) => matches(q, one["name"]))
    .map((one) => ({ kind: "EMPLOYER", id: one.id, label: one["name"], detail: "", score: 0.9 }));
  const matters = casesNamed(q ?? "").map((one) => ({
    kind: "CASE",
    id: one.id,
    label: one["title"],
    detail: (one["client"] as { name: string } | null)?.name ?? "",
    score: 0.8,
  }));
  const kinds = url.searchParams.get("kinds")?.split(",");
  const found = [...people, ...firms, ...matters].filter((one) => !kinds || kinds.includes(one.kind));
  return json({ items: found.slice(0, 12) });
});

/** Families: what the second is to the first. */
const kin = new Map<string, Map<string, string>>();
const BACK: Record<string, string> = { CHILD: "PARENT", PARENT: "CHILD" };

function relate(one: string, another: string, relation: string): void {
  for (const [of, to, is] of [
    [one, another, relation],
    [another, one, BACK[relation] ?? relation],
  ] as const) {
    kin.set(of, (kin.get(of) ?? new Map()).set(to, is));
  }
}

const [first, second, third] = clients.slice(0, 3);
if (first && second && third) {
  relate(first.id, second.id, "PARTNER");
  relate(first.id, third.id, "CHILD");
  relate(second.id, third.id, "CHILD");
}

function family(of: string) {
  return [...(kin.get(of) ?? new Map<string, string>())].map(([id, relation]) => {
    const client = clients.find((one) => one.id === id) as Row;
    const title = client["title"] as { kind: string; validUntil: string } | undefined;
    return {
      relation,
      client: { ...client, titleKind: title?.kind ?? null, titleValidUntil: title?.validUntil ?? null },
    };
  });
}

const household = (of: string) => json({ items: family(of) });

on("GET", `${R}/clients/:id/household`, ({ params }) => household(params[1] ?? ""));
on("POST", `${R}/clients/:id/household`, async ({ params, body }) => {
  const sent = await body();
  const other = clients.find((one) => one.id === sent["clientId"]) ?? created(clients, sent["newClient"]);
  const of = params[1] ?? "";
  if (other) relate(of, other.id, String(sent["relation"]));
  return household(of);
});
on("PUT", `${R}/clients/:id/household/:other`, async ({ params, body }) => {
  const [, of = "", other = ""] = params;
  relate(of, other, String((await body())["relation"]));
  return household(of);
});
on("POST", `${R}/clients/:id/household/departure`, ({ params }) => {
  const of = params[1] ?? "";
  for (const other of kin.get(of)?.keys() ?? []) kin.get(other)?.delete(of);
  kin.delete(of);
  return new Response(null, { status: 204 });
});

for (const [kind, rows] of [
  ["clients", clients],
  ["employers", employers],
] as const) {
  on("GET", `${R}/${kind}/:id/merges`, ({ params }) => json({ items: merges(kind, params[1] ?? "") }));
  on("POST", `${R}/${kind}/:id/merges`, async ({ params, body }) => {
    const row = rows.find((one) => one.id === params[1]);
    const sent = await body();
    const at = rows.findIndex((one) => one.id === sent["other"]);
    if (at >= 0) rows.splice(at, 1);
    return json({ merge: sent["other"], [kind === "clients" ? "client" : "employer"]: row });
  });
  on("POST", `${R}/${kind}/:id/merges/:merge/undo`, ({ params }) =>
    json(rows.find((one) => one.id === params[1])),
  );
}

function merges(kind: "clients" | "employers", id: string) {
  const rows = kind === "clients" ? clients : employers;
  const at = rows.findIndex((one) => one.id === id);
  const other = rows[at + 12];
  if (at > 2 || !other) return [];
  return [
    {
      id: other.id,
      other: other.id,
      name: kind === "clients" ? nameOf(other) : String(other["name"]),
      at: "2026-11-03T09:12:00Z",
      by: "Jonas Weber",
      last: true,
      fieldsBack: kind === "clients" ? ["email", "languages"] : ["name"],
      fieldsStay: kind === "clients" ? ["phone"] : [],
      shares: [
        { what: "consultation", back: 12, stay: 1 },
        { what: kind === "clients" ? "relative" : "client", back: 2, stay: 0 },
      ],
    },
  ];
}

on("GET", `${R}/clients/:id/file`, ({ params }) => {
  const id = params[1] ?? "";
  if (id === NOT_MINE) return whyFirst();
  const row = clients.find((one) => one.id === id);
  if (!row) return notFound();
  const own = consultations.filter((one) => (one["client"] as { id: string } | undefined)?.id === id);
  return json({
    client: counted("client", row),
    household: family(id),
    consultations: { items: own.slice(0, 20), next: own.length > 20 ? "20" : null, total: own.length },
    cases: casesOf(id),
    consents,
    merges: merges("clients", id),
  });
});
