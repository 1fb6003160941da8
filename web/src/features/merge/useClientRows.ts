import { useReading } from "@/components/useEdit";
import type { Cases } from "@/lib/api/schemas";
import type { Client } from "@/lib/api/shapes";
import { useCodes } from "@/lib/codes/useCodes";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { NOTHING, type Row } from "./choice";

/** A file, or what somebody else tells of one. */
type Written = Omit<Cases["ClientForm"], "employerId" | "employment"> &
  Pick<Partial<Client>, "employer" | "employment">;

const LABELS = {
  GIVEN_NAME: "client.givenName",
  FAMILY_NAME: "client.familyName",
  CALL_NAME: "client.callName",
  ADDRESS_FORM: "client.addressForm",
  BIRTH_DATE: "client.birthDate",
  EMAIL: "client.email",
  PHONE: "client.phone",
  CITIZENSHIPS: "client.citizenships",
  LANGUAGES: "client.languages",
  PREFERRED_LANGUAGE: "client.preferredLanguage",
  PURPOSE: "client.purpose",
  TARGET_GROUP: "client.targetGroup",
  OCCUPATION: "client.occupation",
  ARRIVED_ON: "client.arrivedOn",
  LOCATION: "clients.where",
  MUNICIPALITY: "client.municipality",
  EMPLOYER_ID: "client.employer",
  TITLE: "client.title",
  EMPLOYMENT: "client.employer",
} as const;

/** What a field of a file is called. */
export function useFieldLabel(): (field: keyof typeof LABELS) => string {
  const text = useText();
  return (field) => text(LABELS[field]);
}

/** Each field of both files, in the words of the page. */
export function useClientRows(): (kept: Written, other: Written) => Row[] {
  const label = useFieldLabel();
  const text = useText();
  const read = useReading();
  const codes = useCodes();
  const format = useFormat();
  const title = (client: Written) =>
    client.title
      ? [
          codes.name("title", client.title.kind),
          client.title.validUntil && text("client.until", { day: format.shortDay(client.title.validUntil) }),
          client.title.conditions,
        ]
          .filter(Boolean)
          .join(", ")
      : NOTHING;
  const languages = (client: Written) =>
    (client.languages ?? [])
      .map(({ tag, level }) =>
        [format.language(tag), level && codes.name("languageLevel", level)].filter(Boolean).join(" "),
      )
      .join(", ") || NOTHING;
  const employer = (client: Written) =>
    [client.employer?.name, client.employment === "HIRING" && codes.name("employment", "HIRING")]
      .filter(Boolean)
      .join(", ") || NOTHING;
  const fields: [keyof typeof LABELS, (client: Written) => unknown, list?: boolean][] = [
    ["GIVEN_NAME", (one) => read(undefined, one.givenName)],
    ["FAMILY_NAME", (one) => read(undefined, one.familyName)],
    ["CALL_NAME", (one) => read(undefined, one.callName)],
    ["ADDRESS_FORM", (one) => read(undefined, one.addressForm)],
    ["BIRTH_DATE", (one) => read(undefined, one.birthDate)],
    ["EMAIL", (one) => read(undefined, one.email)],
    ["PHONE", (one) => read(undefined, one.phone)],
    ["CITIZENSHIPS", (one) => read("country", one.citizenships), true],
    ["LANGUAGES", languages, true],
    ["PREFERRED_LANGUAGE", (one) => read("languageName", one.preferredLanguage)],
    ["PURPOSE", (one) => read("purpose", one.purpose)],
    ["TARGET_GROUP", (one) => read("targetGroup", one.targetGroup)],
    ["OCCUPATION", (one) => read("occupation", one.occupation)],
    ["ARRIVED_ON", (one) => read(undefined, one.arrivedOn)],
    ["LOCATION", (one) => read("location", one.location)],
    ["MUNICIPALITY", (one) => read("municipality", one.municipality)],
    ["EMPLOYER_ID", employer],
    ["TITLE", title],
  ];
  return (kept, other) =>
    fields.map(([field, words, list = false]) => ({
      field,
      label: label(field),
      kept: String(words(kept)),
      other: String(words(other)),
      list,
      ...(field === "EMPLOYER_ID" ? { with: ["EMPLOYMENT"] } : {}),
    }));
}
