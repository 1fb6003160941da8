import iscoText from "@codes/isco08-submajor.tsv?raw";
import municipalityText from "@codes/municipalities-first-regions.tsv?raw";
import districtText from "@codes/nrw-districts.tsv?raw";
import wzText from "@codes/wz2008-divisions.tsv?raw";

/** The code lists of common-model, read from the same files as the services read. */
function rows(text: string): Record<string, string>[] {
  const [head = "", ...lines] = text.trim().split("\n");
  const names = head.trim().split("\t");
  return lines.map((line) => {
    const cells = line.trim().split("\t");
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
}

export interface Municipality {
  ags: string;
  name: string;
  district: string;
}

export const DISTRICTS = rows(districtText).map((row) => ({
  key: row["key"] ?? "",
  name: row["name"] ?? "",
  isCity: row["kind"] === "city",
}));

const listed: Municipality[] = rows(municipalityText).map((row) => ({
  ags: row["ags"] ?? "",
  name: row["name"] ?? "",
  district: row["district"] ?? "",
}));

/** Those of the first regions and every district-free city of North Rhine-Westphalia. */
export const MUNICIPALITIES: Municipality[] = [
  ...listed,
  ...DISTRICTS.filter((one) => one.isCity && !listed.some((known) => known.ags === `${one.key}000`)).map(
    (one) => ({
      ags: `${one.key}000`,
      name: one.name,
      district: one.key,
    }),
  ),
].sort((a, b) => a.name.localeCompare(b.name, "de"));

export interface Titled {
  code: string;
  de: string;
  en: string;
}

const titled = (text: string): Titled[] =>
  rows(text).map((row) => ({ code: row["code"] ?? "", de: row["de"] ?? "", en: row["en"] ?? "" }));

export const INDUSTRIES = titled(wzText);
export const OCCUPATIONS = titled(iscoText);
