/**
 * Countries and languages that the browser has a name for: two-letter codes are tried once, so no
 * list is kept here. Groupings, exceptional and private codes are left out.
 */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const NO_COUNTRY = new Set(
  "AC AN BU CP CQ CS DD DG EA EU EZ FX IC NT QO SU TA TP UN XA XB YD YU ZR ZZ UK DY NH RH HV VD".split(" "),
);

function pairs(): string[] {
  return [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
}

let countries: string[] | undefined;
let languages: string[] | undefined;

export function countryCodes(): string[] {
  if (!countries) {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    countries = pairs().filter((code) => !NO_COUNTRY.has(code) && names.of(code) !== undefined);
  }
  return countries;
}

export function languageTags(): string[] {
  if (!languages) {
    const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    languages = pairs()
      .map((pair) => pair.toLowerCase())
      .filter((tag) => names.of(tag) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag);
  }
  return languages;
}
