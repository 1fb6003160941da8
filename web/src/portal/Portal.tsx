import { lazy, Suspense, useEffect, useState } from "react";
import { RegionTile } from "@/components/RegionMark";
import { Centres } from "./Centres";
import { Footer } from "./Footer";
import { LegalPage } from "./LegalPage";
import { directionOf, LANGUAGES, loadWords, type PortalLanguage, type Words } from "./words";

interface Spoken {
  language: PortalLanguage;
  words: Words;
}

export type PortalPage =
  | "start"
  | "imprint"
  | "privacy"
  | "accessibility"
  | "book"
  | "appointment"
  | "ask"
  | "enquiry"
  | "referral"
  | "missing";

/** Loaded when somebody books: the start page stays small. */
const BookPage = lazy(() => import("./BookPage").then((it) => ({ default: it.BookPage })));
const AskPage = lazy(() => import("./AskPage").then((it) => ({ default: it.AskPage })));
const StandingPage = lazy(() => import("./StandingPage").then((it) => ({ default: it.StandingPage })));
const PartnerPage = lazy(() => import("./PartnerPage").then((it) => ({ default: it.PartnerPage })));
const GuestPage = lazy(() => import("./GuestPage").then((it) => ({ default: it.GuestPage })));

const REGION = /^[a-z][a-z0-9-]{1,30}$/;

export function pageOf(path: string): PortalPage {
  if (path === "/") return "start";
  const found = /^\/p\/(imprint|privacy|accessibility|book|appointment|ask|enquiry|referral)\/?$/.exec(
    path,
  )?.[1];
  return (found as PortalPage | undefined) ?? "missing";
}

export function Portal({ first }: { first: Spoken }) {
  const [{ language, words }, setSpoken] = useState(first);
  const page = pageOf(location.pathname);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = page === "start" ? words.title : `${titleOf(page, words)} · Hafen`;
  }, [language, words, page]);
  const choose = async (next: PortalLanguage) => {
    try {
      localStorage.setItem("hafen.language", next);
    } catch {
      // then it holds for this page only
    }
    setSpoken({ language: next, words: await loadWords(next) });
  };
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <div className="portal-bar" />
      <Header language={language} words={words} onChoose={(next) => void choose(next)} />
      {page === "start" ? (
        <Start language={language} words={words} />
      ) : page === "book" ||
        page === "appointment" ||
        page === "ask" ||
        page === "enquiry" ||
        page === "referral" ? (
        <Suspense fallback={<main id="main" className="pmain is-narrow" tabIndex={-1} aria-busy="true" />}>
          <Booking page={page} language={language} words={words} />
        </Suspense>
      ) : (
        <LegalPage title={titleOf(page, words)} page={page} words={words} />
      )}
      <Footer words={words} />
    </>
  );
}

/** What stands after # is sent to no server: the link from the letter. */
function Booking({
  page,
  language,
  words,
}: Spoken & { page: "book" | "appointment" | "ask" | "enquiry" | "referral" }) {
  const [hash = "", link = ""] = location.hash.slice(1).split("/");
  const asked = new URLSearchParams(location.search).get("region");
  const region = page === "book" || page === "ask" ? (asked ?? "") : hash || (asked ?? "");
  if (!REGION.test(region)) return <LegalPage title={words.notFound} page="missing" words={words} />;
  switch (page) {
    case "book":
      return <BookPage {...{ region, language, words }} />;
    case "ask":
      return <AskPage {...{ region, language, words }} />;
    case "enquiry":
      return <StandingPage {...{ region, signs: link, language, words }} />;
    case "referral":
      return <PartnerPage key={link} {...{ region, link, language, words }} />;
    case "appointment":
      return <GuestPage {...{ region, link, language, words }} />;
  }
}

function titleOf(page: PortalPage, words: Words): string {
  switch (page) {
    case "start":
      return words.welcome;
    case "missing":
      return words.notFound;
    case "appointment":
      return words["book.yours"];
    case "referral":
      return words.refer;
    case "enquiry":
      return words["ask.standing"];
    default:
      return words[page];
  }
}

interface HeaderProps {
  language: PortalLanguage;
  words: Words;
  onChoose: (language: PortalLanguage) => void;
}

function Header({ language, words, onChoose }: HeaderProps) {
  return (
    <header className="phd">
      <div>
        <a className="portal-home" href="/">
          <RegionTile name="Hafen" />
          <b>Hafen</b>
        </a>
        <label className="portal-language">
          <span className="sr">{words.language}</span>
          <select value={language} onChange={(event) => onChoose(event.target.value as PortalLanguage)}>
            {Object.entries(LANGUAGES).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <a className="kern-btn kern-btn--secondary" href="/login?return=%2Fdesk">
          <span className="kern-label">{words.signIn}</span>
        </a>
      </div>
    </header>
  );
}

function Start({ language, words }: Spoken) {
  return (
    <main id="main" className="pmain" tabIndex={-1}>
      <div className="intro">
        <h1>{words.welcome}</h1>
        <p>{words.lead}</p>
      </div>
      <Centres language={language} words={words} />
      <aside className="portal-team" aria-labelledby="team">
        <h2 id="team">{words.team}</h2>
        <p>{words.teamHint}</p>
        <p>
          <a className="kern-btn kern-btn--primary" href="/login?return=%2Fdesk">
            <span className="kern-label">{words.signIn}</span>
          </a>
        </p>
      </aside>
      {words.unchecked && <p className="portal-unchecked">{words.unchecked}</p>}
    </main>
  );
}
