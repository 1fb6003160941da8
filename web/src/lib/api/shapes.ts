import type { Cases } from "./schemas";

/** What the case service answers with; several features read these. */
export type Client = Cases["ClientView"];
export type ClientLine = Cases["ClientLine"];
export type Employer = Cases["EmployerView"];
export type EmployerLine = Cases["EmployerLine"];
export type Consultation = Cases["ConsultationView"];
export type Named = Cases["ClientName"];

export function clientName(client: Pick<Client, "givenName" | "familyName">): string {
  return `${client.givenName} ${client.familyName}`.trim();
}
