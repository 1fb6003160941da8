import type { components as cases } from "./generated/case";
import type { components as events } from "./generated/events";
import type { components as reporting } from "./generated/reporting";
import type { components as tenants } from "./generated/tenant";

/** What the services say in their documents; `npm run api` makes these types of them. */
export type Cases = cases["schemas"];
export type Events = events["schemas"];
export type Reporting = reporting["schemas"];
export type Tenants = tenants["schemas"];
