import { useCallback, useEffect, useRef, useState } from "react";
import { QrCode } from "@/components/QrCode";
import { accentOf, RegionMark } from "@/components/RegionMark";
import { LANGUAGES } from "../words";
import { Notice } from "./Notice";
import { ask, type RoomRegion, type RoomWordId, say, spoken } from "./room";
import { usePolled } from "./usePolled";
import { type Spoken, useSpoken } from "./useSpoken";

interface Slip {
  callSign: string;
  key: string;
  place: number;
  expectedMinutes?: number | null;
}

/** What most people come for; the rest is told at the desk. */
const TOPICS = [
  "RESIDENCE",
  "WORK",
  "RECOGNITION",
  "LANGUAGE",
  "HOUSING",
  "FAMILY_PARTNER",
  "STUDY",
  "FOUNDING",
  "EMPLOYER_RECRUITING",
  "OTHER",
] as const;

/** Whoever walks away leaves a screen for the next one. */
const IDLE = 60_000;
const SHOWN = 45_000;

type Screen =
  | { step: "language" }
  | { step: "topic"; language: string; arrival: string; failed?: boolean; busy?: boolean }
  | { step: "slip"; slip: Slip };

const title = (words: Spoken["words"]) => words["kiosk.title"];

/** Two touches to a call sign: language, topic. Nobody types a name. */
export function Kiosk({ region, first }: { region: RoomRegion; first: Spoken }) {
  const { language, words, choose } = useSpoken(first, title);
  const greet = useCallback(() => ask<{ name: string }>(region.key, "kiosk"), [region.key]);
  const admitted = usePolled(greet, 60_000);
  const [screen, setScreen] = useState<Screen>({ step: "language" });
  const restart = useCallback(() => {
    setScreen({ step: "language" });
    void choose(spoken(region.languages[0] ?? "de"));
  }, [choose, region]);
  useEffect(() => {
    if (screen.step === "language") return;
    const timer = setTimeout(restart, screen.step === "slip" ? SHOWN : IDLE);
    return () => clearTimeout(timer);
  }, [screen, restart]);
  if (admitted.refused) {
    return (
      <Notice title={words.notAdmitted}>
        <p>{words.notAdmittedHint}</p>
      </Notice>
    );
  }
  const check = (topic: string, from: Screen & { step: "topic" }) => {
    setScreen({ ...from, busy: true, failed: false });
    ask<Slip>(region.key, "check-in", { arrival: from.arrival, language: from.language, topic }, "POST").then(
      (slip) => setScreen({ step: "slip", slip }),
      () => setScreen({ ...from, failed: true, busy: false }),
    );
  };
  return (
    <div className="kiosk" {...accentOf(region.accent)}>
      <header>
        <RegionMark accent={region.accent} mark={region.mark} />
        <bdi lang="de">{region.name}</bdi>
      </header>
      <main id="main" aria-live="polite">
        {screen.step === "language" && (
          <Languages
            region={region}
            words={words}
            onChoose={(tag) => {
              void choose(spoken(tag));
              setScreen({ step: "topic", language: tag, arrival: crypto.randomUUID() });
            }}
          />
        )}
        {screen.step === "topic" && (
          <section>
            <Heading>{words["kiosk.topic"]}</Heading>
            <p className="muted">{words["kiosk.noName"]}</p>
            {screen.failed && (
              <p className="kiosk-failed" role="alert">
                {words.error}
              </p>
            )}
            <ul className="kiosk-choices">
              {TOPICS.map((topic) => (
                <li key={topic}>
                  <button type="button" disabled={screen.busy} onClick={() => check(topic, screen)}>
                    {words[`topic.${topic}` as RoomWordId]}
                  </button>
                </li>
              ))}
            </ul>
            <button type="button" className="kern-btn kern-btn--secondary" onClick={restart}>
              <span className="kern-label">{words["kiosk.back"]}</span>
            </button>
          </section>
        )}
        {screen.step === "slip" && (
          <SlipScreen region={region} slip={screen.slip} spoken={{ language, words }} onDone={restart} />
        )}
      </main>
    </div>
  );
}

/** Takes the focus when its screen comes, so that it is read out. */
function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

function Languages({
  region,
  words,
  onChoose,
}: {
  region: RoomRegion;
  words: Spoken["words"];
  onChoose: (tag: string) => void;
}) {
  return (
    <section>
      <Heading>{words["kiosk.title"]}</Heading>
      <p className="muted">{words["kiosk.language"]}</p>
      <ul className="kiosk-choices">
        {region.languages.map((tag) => (
          <li key={tag}>
            <button type="button" lang={tag} onClick={() => onChoose(tag)}>
              {nameOf(tag)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A language by its own name. */
function nameOf(tag: string): string {
  const known = LANGUAGES[tag as keyof typeof LANGUAGES];
  if (known) return known;
  try {
    return new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

interface SlipProps {
  region: RoomRegion;
  slip: Slip;
  spoken: Spoken;
  onDone: () => void;
}

function SlipScreen({ region, slip, spoken: { language, words }, onDone }: SlipProps) {
  const address = `${location.origin}/p/${region.key}/place?lang=${language}#${slip.key}`;
  return (
    <section className="kiosk-slip">
      <Heading>{words["kiosk.sign"]}</Heading>
      <p className="kiosk-sign">
        <bdi dir="ltr">{slip.callSign}</bdi>
      </p>
      <p>{slip.place === 1 ? words.next : say(words, "position", { n: slip.place - 1 })}</p>
      <p className="muted">
        {slip.expectedMinutes ? say(words, "expected", { n: slip.expectedMinutes }) : words.expectedUnknown}
      </p>
      <p>{words["kiosk.wait"]}</p>
      <div className="kiosk-phone">
        <QrCode value={address} label={words.phone} />
        <p>{words.phone}</p>
      </div>
      <p className="kiosk-acts">
        <button type="button" className="kern-btn kern-btn--primary" onClick={onDone}>
          <span className="kern-label">{words.done}</span>
        </button>
        <button type="button" className="kern-btn kern-btn--secondary" onClick={() => window.print()}>
          <span className="kern-label">{words.print}</span>
        </button>
      </p>
    </section>
  );
}
