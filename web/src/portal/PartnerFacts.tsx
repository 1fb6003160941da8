import type { Cases } from "@/lib/api/schemas";
import { MUNICIPALITIES, OCCUPATIONS } from "@/lib/codes/lists";
import type { PortalLanguage, WordId, Words } from "./words";

interface Props {
  told: Cases["ReferralProjection"];
  language: PortalLanguage;
  words: Words;
}

/** What a partner is told of somebody; occupations are named in German and English only. */
export function PartnerFacts({ told, language, words }: Props) {
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const german = language === "de";
  const code = (list: string, of: string) => (words as Record<string, string>)[`refer.${list}.${of}`] ?? of;
  const named = (type: "language" | "region") => new Intl.DisplayNames([language], { type });
  const occupation = OCCUPATIONS.find((one) => one.code === told.occupation);
  const facts: [WordId, string | null | undefined][] = [
    ["refer.field.NAME", told.name],
    ["refer.field.BIRTH_DATE", told.birthDate && date.format(new Date(told.birthDate))],
    ["refer.field.CITIZENSHIPS", told.citizenships.map((one) => named("region").of(one)).join(", ")],
    ["refer.field.EMAIL", told.email],
    ["refer.field.PHONE", told.phone],
    ["refer.field.LANGUAGES", told.languages.map((one) => spoken(one)).join(", ")],
    ["refer.field.TARGET_GROUP", told.targetGroup && code("group", told.targetGroup)],
    ["refer.field.OCCUPATION", german ? occupation?.de : occupation?.en],
    ["refer.field.PURPOSE", told.purpose && code("purpose", told.purpose)],
    ["refer.field.ARRIVED_ON", told.arrivedOn && date.format(new Date(told.arrivedOn))],
    [
      "refer.field.MUNICIPALITY",
      told.municipality &&
        (MUNICIPALITIES.find((one) => one.ags === told.municipality)?.name ?? told.municipality),
    ],
  ];
  function spoken({ tag, level }: Props["told"]["languages"][number]): string {
    return [named("language").of(tag), level && code("level", level)].filter(Boolean).join(" ");
  }
  return (
    <dl className="refer-facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{words[name]}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}
