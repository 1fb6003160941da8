import { z } from "zod";
import { ACCENTS, MARKS, markOf, signOf } from "@/components/RegionMark";
import type { NewRegion, PlatformRegion } from "./api/regions";

export const KEY = /^[a-z][a-z0-9-]{1,30}$/;

const REQUIRED = "field.required";

export const regionForm = z.object({
  name: z.string().trim().min(1, REQUIRED).max(80),
  shortName: z.string().trim().min(1, REQUIRED).max(40),
  key: z.string().regex(KEY, "regions.form.keyWrong"),
  municipalities: z.array(z.string()).min(1, "regions.form.oneMunicipality"),
  sponsors: z.string(),
  languages: z.array(z.string()).min(1, REQUIRED),
  targetGroups: z.array(z.string()).min(1, REQUIRED),
  accent: z.string(),
  mark: z.string(),
  placement: z.string(),
  administratorName: z.string().trim().min(1, REQUIRED).max(80),
  administratorEmail: z.email("field.email"),
});

export type RegionForm = z.infer<typeof regionForm>;

/** What a new region starts with; the colour and sign are the first that no region has yet. */
export function defaults(regions: PlatformRegion[]): RegionForm {
  const free = <T extends string>(all: readonly T[], taken: string[]) =>
    all.find((one) => !taken.includes(one)) ?? all[0] ?? "";
  return {
    name: "",
    shortName: "",
    key: "",
    municipalities: [],
    sponsors: "",
    languages: ["de", "en"],
    targetGroups: ["PROFESSIONAL", "RESEARCHER", "STUDENT", "FOUNDER"],
    accent: free(
      ACCENTS,
      regions.map((one) => one.profile.accent),
    ),
    mark: free(
      MARKS,
      regions.map((one) => markOf(one.profile.mark)),
    ),
    placement: "shared",
    administratorName: "",
    administratorEmail: "",
  };
}

const SPELLED: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** "Düren / Jülich" becomes `dueren-juelich`. */
export function keyOf(shortName: string): string {
  return shortName
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 31);
}

/** One sponsor a line. */
export function orderOf(form: RegionForm): NewRegion {
  const lines = form.sponsors.split("\n").map((line) => line.trim());
  return {
    name: form.name,
    shortName: form.shortName,
    municipalities: form.municipalities,
    sponsors: lines.filter(Boolean).map((name) => ({ name })),
    languages: form.languages,
    targetGroups: form.targetGroups as NewRegion["targetGroups"],
    accent: form.accent,
    mark: signOf(form.mark),
    placement: form.placement,
    administrator: { name: form.administratorName, email: form.administratorEmail },
  };
}
