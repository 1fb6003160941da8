import { json, on } from "./http";
import { newId } from "./people";

const R = "/api/regions/:r";
const view = (name: string, query: string, more = {}) => ({
  id: newId(),
  list: "CLIENTS",
  name,
  query,
  shared: false,
  owner: null,
  first: false,
  ...more,
});

/** Views that stay: what one look adds is not there for another. */
const views = [
  view("Pflege, neu zuerst", "targetGroup=NURSE&sort=NEWEST"),
  view("Titel endet bald", "titleEndsUntil=2027-02-28", { shared: true }),
  view("Wer noch im Ausland ist", "location=ABROAD", { shared: true, owner: "Jonas Weber" }),
];
const NEW = { shared: false, owner: null, first: false };
const find = (id: string | undefined) => views.find((one) => one.id === id);

on("GET", `${R}/views`, () => json({ items: views }));
on("POST", `${R}/views`, async ({ body }) => json({ id: newId(), ...NEW, ...(await body()) }, 201));
on("PUT", `${R}/views/:id/first`, ({ params }) => json({ ...find(params[1]), first: true }));
on("DELETE", `${R}/views/:id/first`, ({ params }) => json({ ...find(params[1]), first: false }));
on("PUT", `${R}/views/:id`, async ({ params, body }) => json({ ...find(params[1]), ...(await body()) }));
on("DELETE", `${R}/views/:id`, () => json(undefined, 204));
