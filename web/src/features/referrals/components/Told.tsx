import type { ReactNode } from "react";
import { Facts } from "@/components/Card";
import { useCodes } from "@/lib/codes/useCodes";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Projection } from "../api/referrals";

/** What a partner is told: all that the service answered, and nothing else. */
export function Told({ told }: { told: Projection }) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const facts: [ReactNode, ReactNode][] = [];
  const add = (name: string, value: ReactNode) => value && facts.push([name, value]);
  add(text("referral.field.NAME"), told.name);
  add(text("referral.field.BIRTH_DATE"), told.birthDate && format.shortDay(told.birthDate));
  add(text("referral.field.CITIZENSHIPS"), told.citizenships.map((one) => format.country(one)).join(", "));
  add(text("referral.field.EMAIL"), told.email);
  add(text("referral.field.PHONE"), told.phone && <bdi>{told.phone}</bdi>);
  add(
    text("referral.field.LANGUAGES"),
    told.languages
      .map((one) => [format.language(one.tag), one.level && codes.name("languageLevel", one.level)])
      .map((one) => one.filter(Boolean).join(" "))
      .join(", "),
  );
  add(text("referral.field.TARGET_GROUP"), told.targetGroup && codes.name("targetGroup", told.targetGroup));
  add(text("referral.field.OCCUPATION"), told.occupation && codes.occupation(told.occupation));
  add(text("referral.field.PURPOSE"), told.purpose && codes.name("purpose", told.purpose));
  add(text("referral.field.ARRIVED_ON"), told.arrivedOn && format.shortDay(told.arrivedOn));
  add(text("referral.field.MUNICIPALITY"), told.municipality && codes.municipality(told.municipality));
  return (
    <>
      {facts.length > 0 && <Facts facts={facts} />}
      {told.message && (
        <p className="referral-message" dir="auto">
          {told.message}
        </p>
      )}
    </>
  );
}
