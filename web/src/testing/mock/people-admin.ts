import { json, on, part } from "./http";
import { consultations, newId, type Row } from "./people";

const R = "/api/regions/:r";

const staff: Row[] = [
  {
    name: "Katrin Brandt",
    email: "brandt@duesseldorf.example",
    roles: ["adviser", "region-administrator"],
    status: "ACTIVE",
    secondFactor: true,
    lastSignInAt: new Date().toISOString(),
  },
  {
    name: "Jonas Weber",
    email: "weber@duesseldorf.example",
    roles: ["adviser"],
    status: "ACTIVE",
    secondFactor: false,
    lastSignInAt: "2026-11-20T08:11:00Z",
  },
  {
    name: "Aylin Demir",
    email: "demir@duesseldorf.example",
    roles: ["event-manager"],
    status: "INVITED",
    secondFactor: false,
  },
].map((one) => ({ id: newId(), version: 1, ...one }));
const platform: Row[] = [
  {
    id: newId(),
    version: 1,
    name: "Miriam Vogt",
    email: "vogt@hafen.example",
    roles: ["platform-administrator"],
    status: "ACTIVE",
    lastSignInAt: new Date().toISOString(),
  },
  {
    id: newId(),
    version: 1,
    name: "Leyla Sander",
    email: "sander@hafen.example",
    roles: ["analyst"],
    status: "ACTIVE",
    lastSignInAt: "2026-11-19T08:11:00Z",
  },
];
const machines: Row[] = [
  {
    id: newId(),
    version: 1,
    clientId: "duesseldorf-7f3a21c9",
    name: "Terminbuchung der Stadt",
    scopes: ["consultations:write", "clients:read"],
    status: "ACTIVE",
    createdAt: "2026-09-01T08:00:00Z",
    lastUsedAt: "2026-11-22T06:00:00Z",
  },
];

for (const [path, rows] of [
  [`${R}/staff`, staff],
  ["/api/platform/accounts", platform],
] as const) {
  on("GET", path, ({ url }) => part(rows, url));
  on("POST", path, async ({ body }) => {
    const row = { id: newId(), version: 1, status: "INVITED", ...(await body()) } as Row;
    rows.push(row);
    return json(row, 201);
  });
  on("PATCH", `${path}/:id`, async ({ params, body }) => {
    const row = rows.find((one) => one.id === params.at(-1));
    const change = await body();
    Object.assign(
      row ?? {},
      change,
      "locked" in change ? { status: change["locked"] ? "LOCKED" : "ACTIVE" } : {},
    );
    return json(row);
  });
  on("DELETE", `${path}/:id`, ({ params }) => {
    rows.splice(
      rows.findIndex((one) => one.id === params.at(-1)),
      1,
    );
    return new Response(null, { status: 204 });
  });
  on("POST", `${path}/:id/invitation`, () => new Response(null, { status: 202 }));
}

on("GET", `${R}/machine-clients`, ({ url }) => part(machines, url));
on("GET", `${R}/machine-clients/scopes`, () =>
  json({
    items: [
      "clients:read",
      "clients:write",
      "consultations:read",
      "consultations:write",
      "events:read",
      "figures:read",
    ],
  }),
);
on("POST", `${R}/machine-clients`, async ({ body }) => {
  const client = {
    id: newId(),
    version: 1,
    clientId: "duesseldorf-0a4e77d2",
    status: "ACTIVE",
    createdAt: new Date().toISOString(),
    ...(await body()),
  } as unknown as Row;
  machines.push(client);
  return json({ client, secret: "hs_Zx9-4kQw2vTn8LrB6mYp3sJd7fGh1cKa", tokenSeconds: 300 }, 201);
});
on("POST", `${R}/machine-clients/:id/secret`, () =>
  json({ client: machines[0], secret: "hs_Qw2vTn8LrB6mYp3sJd7fGh1cKaZx94k", tokenSeconds: 300 }),
);
on("DELETE", `${R}/machine-clients/:id`, () => new Response(null, { status: 204 }));

interface Topic {
  code: string;
  label: string;
  english: string | null;
  parent: string;
  archived: boolean;
}
let version = 4;
let settings: Record<string, unknown> = {
  name: "Expat Service Desk",
  shortName: "Düsseldorf / Mettmann",
  municipalities: ["05111000", "05158028"],
  sponsors: [
    { name: "Stadt Düsseldorf", municipality: "05111000" },
    { name: "IHK Düsseldorf", municipality: null },
  ],
  languages: ["de", "en"],
  targetGroups: ["PROFESSIONAL", "ACADEMIC", "RESEARCHER", "STUDENT"],
  accent: "plum",
  mark: "●",
  secondFactorRequired: false,
  ownTopics: [
    { code: "JOBMESSE", label: "Jobmesse", english: "Job fair", parent: "WORK", archived: false },
    {
      code: "BEWERBUNGSMAPPE",
      label: "Bewerbungsmappe",
      english: "CV check",
      parent: "WORK",
      archived: false,
    },
    { code: "BESICHTIGUNG", label: "Besichtigung", english: null, parent: "HOUSING", archived: false },
    { code: "SPRACHCAFE", label: "Sprachcafé", english: null, parent: "LANGUAGE", archived: true },
  ] as Topic[],
};
on("GET", `${R}/topics`, () =>
  json({
    items: (settings["ownTopics"] as Topic[]).map(({ code, parent, ...topic }) => ({
      topic: `${parent}/${code}`,
      ...topic,
    })),
  }),
);
on("GET", `${R}/topics/uses`, () => {
  const uses = new Map<string, { consultations: number; lastOn: string }>();
  for (const held of consultations) {
    for (const topic of held["ownTopics"] as string[]) {
      const day = String(held["heldAt"]).slice(0, 10);
      const before = uses.get(topic) ?? { consultations: 0, lastOn: day };
      uses.set(topic, {
        consultations: before.consultations + 1,
        lastOn: before.lastOn > day ? before.lastOn : day,
      });
    }
  }
  return json({ items: [...uses].map(([topic, use]) => ({ topic, ...use })) });
});
on("GET", `${R}/settings`, () => json(settings, 200, { ETag: `"${version}"` }));
on("PUT", `${R}/settings`, async ({ body }) => {
  settings = await body();
  version += 1;
  return json(settings, 200, { ETag: `"${version}"` });
});

on("PATCH", "/api/account", () => json({}));
on("GET", "/api/account/second-factor", () => json({ on: false, demandedBy: [], recoveryCodesLeft: 0 }));
on("POST", "/api/account/second-factor", () =>
  json({
    secret: "JBSW Y3DP EHPK 3PXP",
    address: "otpauth://totp/Hafen",
    picture:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h3v3H0zM6 0h3v3H6zM0 6h3v3H0zM4 4h1v1H4zM6 6h1v1H6z"/></svg>',
  }),
);
on("POST", "/api/account/second-factor/confirmation", () =>
  json({ codes: ["k4t9-w2mx", "p7rd-3hqz", "b8nc-6vfs", "y2ge-9jtk"] }),
);
on("GET", "/api/account/passkeys", () =>
  json({ items: [{ id: "x1", label: "Diensthandy", createdAt: "2026-10-01T08:00:00Z" }] }),
);

on("GET", "/api/docs", () =>
  json({
    items: ["case", "events", "reporting", "tenant"].map((id) => ({
      id,
      name: `${id}-service`,
      href: `/api/docs/${id}`,
    })),
  }),
);
on("GET", "/api/docs/:s", () =>
  json({
    openapi: "3.1.0",
    info: { title: "case-service" },
    paths: {
      "/api/regions/{region}/clients": {
        get: {
          tags: ["clients"],
          summary: "A page of the clients, or the best matches",
          operationId: "listClients",
          parameters: [
            {
              name: "region",
              in: "path",
              required: true,
              schema: { type: "string", pattern: "[a-z][a-z0-9-]{1,30}" },
            },
            { name: "q", in: "query", schema: { type: "string", maxLength: 200 } },
          ],
          responses: {
            200: {
              description: "OK",
              content: {
                "application/json": {
                  schema: { type: "array", items: { $ref: "#/components/schemas/Client" } },
                },
              },
            },
          },
        },
        post: {
          tags: ["clients"],
          summary: "Adds a client",
          requestBody: {
            content: { "application/json": { schema: { $ref: "#/components/schemas/Client" } } },
          },
          responses: { 201: { description: "Created" } },
        },
      },
    },
    components: {
      schemas: {
        Client: {
          type: "object",
          required: ["familyName"],
          properties: {
            id: { type: "string", format: "uuid" },
            familyName: { type: "string", maxLength: 200 },
            targetGroup: { type: "string", enum: ["PROFESSIONAL", "NURSE"] },
          },
        },
      },
    },
  }),
);
