import { z } from "zod";
import type { Client } from "@/lib/api/shapes";
import { orNull } from "@/lib/form";

/** What one types about a client; empty texts where nothing is known. */
export interface ClientValues {
  givenName: string;
  familyName: string;
  callName: string;
  addressForm: string;
  birthDate: string;
  email: string;
  phone: string;
  citizenships: string[];
  languages: { tag: string; level: string }[];
  preferredLanguage: string;
  purpose: string;
  targetGroup: string;
  occupation: string;
  arrivedOn: string;
  location: string;
  municipality: string;
  employer: { id: string; name: string } | null;
  employment: string;
  titleKind: string;
  titleUntil: string;
  titleConditions: string;
}

export const clientSchema = z.object({
  familyName: z.string().trim().min(1, "field.required"),
  email: z.union([z.literal(""), z.email("field.email")]),
  targetGroup: z.string().min(1, "field.required"),
});

export function clientValues(client?: Client): ClientValues {
  return {
    givenName: client?.givenName ?? "",
    familyName: client?.familyName ?? "",
    callName: client?.callName ?? "",
    addressForm: client?.addressForm ?? "",
    birthDate: client?.birthDate ?? "",
    email: client?.email ?? "",
    phone: client?.phone ?? "",
    citizenships: client?.citizenships ?? [],
    languages: (client?.languages ?? []).map(({ tag, level }) => ({ tag, level: level ?? "" })),
    preferredLanguage: client?.preferredLanguage ?? "",
    purpose: client?.purpose ?? "",
    targetGroup: client?.targetGroup ?? "PROFESSIONAL",
    occupation: client?.occupation ?? "",
    arrivedOn: client?.arrivedOn ?? "",
    location: client?.location ?? "IN_GERMANY",
    municipality: client?.municipality ?? "",
    employer: client?.employer ?? null,
    employment: client?.employment ?? "EMPLOYED",
    titleKind: client?.title?.kind ?? "",
    titleUntil: client?.title?.validUntil ?? "",
    titleConditions: client?.title?.conditions ?? "",
  };
}

/** A title with what is known of it; without a kind there is none. */
export function titleOf(
  values: Pick<ClientValues, "titleKind" | "titleUntil"> & Partial<Pick<ClientValues, "titleConditions">>,
) {
  return values.titleKind
    ? {
        kind: values.titleKind,
        validUntil: orNull(values.titleUntil),
        conditions: orNull(values.titleConditions ?? ""),
      }
    : null;
}

function fields(values: ClientValues): Record<string, unknown> {
  return {
    givenName: values.givenName.trim(),
    familyName: values.familyName.trim(),
    callName: orNull(values.callName),
    addressForm: orNull(values.addressForm),
    birthDate: orNull(values.birthDate),
    email: orNull(values.email),
    phone: orNull(values.phone),
    citizenships: values.citizenships,
    languages: values.languages.map(({ tag, level }) => ({ tag, level: orNull(level) })),
    preferredLanguage: orNull(values.preferredLanguage),
    purpose: orNull(values.purpose),
    targetGroup: values.targetGroup,
    occupation: orNull(values.occupation),
    arrivedOn: orNull(values.arrivedOn),
    location: values.location,
    municipality: orNull(values.municipality),
    employerId: values.employer?.id ?? null,
    employment: values.employer ? values.employment : null,
    title: titleOf(values),
  };
}

/** All fields for a new client; only what differs for a known one. */
export function clientFields(values: ClientValues, before?: Client): Record<string, unknown> {
  const after = fields(values);
  if (!before) return Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null));
  const was = fields(clientValues(before));
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])),
  );
}
