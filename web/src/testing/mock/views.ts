import { json, on } from "./http";
import { newId } from "./people";

const R = "/api/regions/:r";

/** Two views that stay: what one look adds is not there for another. */
const views = [
  { id: newId(), list: "CLIENTS", name: "Pflege, neu zuerst", query: "targetGroup=NURSE&sort=NEWEST" },
  { id: newId(), list: "CLIENTS", name: "Titel endet bald", query: "titleEndsUntil=2027-02-28" },
];

on("GET", `${R}/views`, () => json({ items: views }));
on("POST", `${R}/views`, async ({ body }) => json({ id: newId(), ...(await body()) }, 201));
on("PUT", `${R}/views/:id`, async ({ params, body }) => json({ id: params[1], ...(await body()) }));
on("DELETE", `${R}/views/:id`, () => json(undefined, 204));
