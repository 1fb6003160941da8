import { z } from "zod";
import type { Employer } from "@/lib/api/shapes";
import { orNull } from "@/lib/form";

export interface ContactValues {
  name: string;
  role: string;
  email: string;
  phone: string;
}

export interface EmployerValues {
  name: string;
  kind: string;
  industry: string;
  municipality: string;
  size: string;
  contacts: ContactValues[];
}

export const employerSchema = z.object({
  name: z.string().trim().min(1, "field.required"),
  contacts: z.array(
    z.looseObject({
      name: z.string().trim().min(1, "field.required"),
      email: z.union([z.literal(""), z.email("field.email")]),
    }),
  ),
});

export function employerValues(employer?: Employer): EmployerValues {
  return {
    name: employer?.name ?? "",
    kind: employer?.kind ?? "COMPANY",
    industry: employer?.industry ?? "",
    municipality: employer?.municipality ?? "",
    size: employer?.size ? String(employer.size) : "",
    contacts: (employer?.contacts ?? []).map((one) => ({
      name: one.name,
      role: one.role ?? "",
      email: one.email ?? "",
      phone: one.phone ?? "",
    })),
  };
}

function fields(values: EmployerValues): Record<string, unknown> {
  return {
    name: values.name.trim(),
    kind: values.kind,
    industry: orNull(values.industry),
    municipality: orNull(values.municipality),
    size: orNull(values.size),
    contacts: values.contacts.map((one) => ({
      name: one.name.trim(),
      role: orNull(one.role),
      email: orNull(one.email),
      phone: orNull(one.phone),
    })),
  };
}

/** All fields for a new employer; only what differs for a known one. */
export function employerFields(values: EmployerValues, before?: Employer): Record<string, unknown> {
  const after = fields(values);
  if (!before) return Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null));
  const was = fields(employerValues(before));
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])),
  );
}
