/** What the case service answers with; several features read these. */
export interface Named {
  id: string;
  name: string;
}

export interface SpokenLanguage {
  tag: string;
  level?: string | null;
}

export interface Client {
  id: string;
  version: number;
  givenName: string;
  familyName: string;
  callName?: string | null;
  addressForm?: string | null;
  birthDate?: string | null;
  email?: string | null;
  phone?: string | null;
  citizenships: string[];
  languages: SpokenLanguage[];
  preferredLanguage?: string | null;
  purpose?: string | null;
  targetGroup: string;
  occupation?: string | null;
  arrivedOn?: string | null;
  location: string;
  municipality?: string | null;
  employer?: Named | null;
  title?: { kind: string; validUntil?: string | null } | null;
  createdAt: string;
  consultations: number;
  lastContactOn?: string | null;
}

export interface Contact {
  name: string;
  email?: string | null;
  phone?: string | null;
  role?: string | null;
}

export interface Employer {
  id: string;
  version: number;
  name: string;
  kind: string;
  industry?: string | null;
  municipality?: string | null;
  size?: number | string | null;
  contacts: Contact[];
  createdAt: string;
  consultations: number;
  lastContactOn?: string | null;
}

export interface Consultation {
  id: string;
  version: number;
  audience: string;
  client?: Named | null;
  employer?: Named | null;
  heldAt: string;
  minutes: number;
  channel: string;
  topics: string[];
  language?: string | null;
  note?: string | null;
  outcome: string;
  followUpOn?: string | null;
  adviser: Named;
}

export function clientName(client: Pick<Client, "givenName" | "familyName">): string {
  return `${client.givenName} ${client.familyName}`;
}
