import { json, on } from "./http";

export const REGIONS = [
  {
    key: "duesseldorf",
    name: "Expat Service Desk",
    shortName: "Düsseldorf / Mettmann",
    accent: "plum",
    mark: "circle",
    languages: ["de", "en"],
  },
  {
    key: "aachen",
    name: "Business Network Aachen",
    shortName: "Aachen",
    accent: "olive",
    mark: "square",
    languages: ["de", "en", "tr"],
  },
  {
    key: "duisburg",
    name: "International Talent Center",
    shortName: "Duisburg",
    accent: "petrol",
    mark: "triangle",
    languages: ["de", "en", "tr"],
  },
];

const own = (key: string, roles: string[]) => ({ ...REGIONS.find((one) => one.key === key), roles });

/** Who is signed in is a cookie: `mock-as=vogt`. */
const PEOPLE: Record<string, unknown> = {
  brandt: {
    id: "a1",
    name: "Katrin Brandt",
    email: "brandt@duesseldorf.example",
    language: "de",
    regions: [
      own("duesseldorf", ["adviser", "event-manager", "region-administrator"]),
      own("aachen", ["sponsor"]),
    ],
    platformRoles: [],
  },
  weber: {
    id: "a2",
    name: "Jonas Weber",
    email: "weber@duesseldorf.example",
    language: "de",
    regions: [own("duesseldorf", ["adviser"])],
    platformRoles: [],
  },
  vogt: {
    id: "a3",
    name: "Miriam Vogt",
    email: "vogt@hafen.example",
    language: "de",
    regions: [],
    platformRoles: ["platform-administrator"],
  },
  sander: {
    id: "a4",
    name: "Leyla Sander",
    email: "sander@hafen.example",
    language: "de",
    regions: [],
    platformRoles: ["analyst"],
  },
};

export function signedIn(request: Request): string {
  return /mock-as=(\w+)/.exec(request.headers.get("cookie") ?? "")?.[1] ?? "brandt";
}

on("GET", "/api/account", ({ request }) => json(PEOPLE[signedIn(request)]));
on("GET", "/api/regions", () => json({ items: REGIONS, next: null, total: REGIONS.length }));
on(
  "GET",
  "/login",
  ({ url }) =>
    new Response(null, { status: 302, headers: { Location: url.searchParams.get("return") ?? "/desk" } }),
);
on("POST", "/logout", () => new Response(null, { status: 204 }));
