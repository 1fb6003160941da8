import type { ReactNode } from "react";
import { Facts, MailLink } from "@/components/Card";
import { useCodes } from "@/lib/codes/useCodes";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import type { Advice, Passed } from "../api/handOvers";
import "../handOvers.css";

/** What another region is told, all of it: the same before one asks, and there. */
export function PassedView({ passed }: { passed: Passed }) {
  const text = useText();
  return (
    <div className="stack passed">
      {passed.message && (
        <div>
          <h3>{text("handover.said")}</h3>
          <p className="passed-message" dir="auto">
            {passed.message}
          </p>
        </div>
      )}
      <Person person={passed.person} />
      <div>
        <h3>{text("nav.consultations")}</h3>
        {passed.consultations.length === 0 ? (
          <p className="muted">{text("handover.noAdvice")}</p>
        ) : (
          <ol className="plain passed-advice">
            {passed.consultations.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they have no ids here, and the order is fixed
              <Consultation key={index} advice={one} />
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}

function Person({ person }: { person: Passed["person"] }) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const facts: [ReactNode, ReactNode][] = [];
  const add = (name: string, value: ReactNode) => value && facts.push([name, value]);
  const name = `${person.givenName ?? ""} ${person.familyName}`.trim();
  add(text("handover.name"), [person.addressForm, name].filter(Boolean).join(" "));
  add(text("client.callName"), person.callName);
  add(text("client.birthDate"), person.birthDate && format.shortDay(person.birthDate));
  add(text("client.email"), person.email && <MailLink address={person.email} />);
  add(text("client.phone"), person.phone && <bdi>{person.phone}</bdi>);
  add(text("client.citizenships"), (person.citizenships ?? []).map(format.country).join(", "));
  add(
    text("client.languages"),
    (person.languages ?? [])
      .map(({ tag, level }) =>
        [format.language(tag), level && codes.name("languageLevel", level)].filter(Boolean).join(" "),
      )
      .join(", "),
  );
  add(
    text("client.preferredLanguage"),
    person.preferredLanguage && format.language(person.preferredLanguage),
  );
  add(text("client.targetGroup"), codes.name("targetGroup", person.targetGroup));
  add(text("client.purpose"), person.purpose && codes.name("purpose", person.purpose));
  add(text("client.occupation"), person.occupation && codes.occupation(person.occupation));
  add(text("client.municipality"), person.municipality && codes.municipality(person.municipality));
  add(text("client.arrivedOn"), person.arrivedOn && format.shortDay(person.arrivedOn));
  add(
    text("client.title"),
    person.title &&
      [
        codes.name("title", person.title.kind),
        person.title.validUntil && text("client.until", { day: format.shortDay(person.title.validUntil) }),
        person.title.conditions,
      ]
        .filter(Boolean)
        .join(", "),
  );
  return <Facts facts={facts} />;
}

function Consultation({ advice }: { advice: Advice }) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  return (
    <li>
      <p>
        <b>{format.shortDay(advice.on)}</b> {advice.topics.map((one) => codes.name("topic", one)).join(", ")}
      </p>
      <p className="under">
        {format.language(advice.language)} · {codes.name("outcome", advice.outcome)}
      </p>
      {advice.note ? (
        <p className="passed-note" dir="auto">
          {advice.note}
        </p>
      ) : (
        <p className="muted">{text("handover.noNote")}</p>
      )}
    </li>
  );
}
