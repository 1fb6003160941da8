import { useCallback, useEffect, useState } from "react";
import { accentOf, RegionMark } from "@/components/RegionMark";
import type { PortalLanguage, Words } from "./words";

interface Region {
  key: string;
  name: string;
  shortName: string;
  accent: string;
  mark: string;
  languages: string[];
}

type Loaded = { state: "loading" } | { state: "failed" } | { state: "there"; regions: Region[] };

/** The centres that are open, in the order in which they came. */
export function Centres({ language, words }: { language: PortalLanguage; words: Words }) {
  const [loaded, setLoaded] = useState<Loaded>({ state: "loading" });
  const load = useCallback(() => {
    setLoaded({ state: "loading" });
    fetch("/api/regions", { headers: { Accept: "application/json" } })
      .then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.json() as Promise<{ items: Region[] }>;
      })
      .then(
        ({ items }) => setLoaded({ state: "there", regions: items }),
        () => setLoaded({ state: "failed" }),
      );
  }, []);
  useEffect(load, [load]);
  return (
    <section className="centres" aria-labelledby="centres" aria-busy={loaded.state === "loading"}>
      <h2 id="centres">{words.centres}</h2>
      {loaded.state === "loading" && <p className="muted">{words.loading}</p>}
      {loaded.state === "failed" && (
        <div role="alert">
          <p>{words.error}</p>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={load}>
            <span className="kern-label">{words.retry}</span>
          </button>
        </div>
      )}
      {loaded.state === "there" && loaded.regions.length === 0 && <p>{words.none}</p>}
      {loaded.state === "there" && (
        <ul>
          {loaded.regions.map((region) => (
            <Centre key={region.key} region={region} language={language} words={words} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Centre({ region, language, words }: { region: Region; language: PortalLanguage; words: Words }) {
  const names = new Intl.DisplayNames(language, { type: "language" });
  const spoken = region.languages.map((tag) => names.of(tag) ?? tag);
  return (
    <li className="centre" {...accentOf(region.accent)}>
      <h3>
        <RegionMark accent={region.accent} mark={region.mark} />
        <bdi lang="de">{region.name}</bdi>
      </h3>
      <p>
        <span className="muted">{words.for}</span> <bdi lang="de">{region.shortName}</bdi>
      </p>
      <p>
        <span className="muted">{words.advice}</span>{" "}
        {new Intl.ListFormat(language, { type: "conjunction" }).format(spoken)}
      </p>
      <p>
        <a href={`/p/book?region=${region.key}&lang=${language}`}>
          {words.book} <span className="sr">{region.name}</span>
        </a>{" "}
        ·{" "}
        <a href={`/p/ask?region=${region.key}&lang=${language}`}>
          {words.ask} <span className="sr">{region.name}</span>
        </a>
      </p>
    </li>
  );
}
