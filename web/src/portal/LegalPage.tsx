import type { PortalPage } from "./Portal";
import type { Words } from "./words";

/** Imprint, privacy, accessibility: honest about what the operator still has to enter. */
export function LegalPage({ title, page, words }: { title: string; page: PortalPage; words: Words }) {
  const content =
    page === "missing"
      ? words.notFoundHint
      : words[`${page as "imprint" | "privacy" | "accessibility"}.text`];
  return (
    <main id="main" className="pmain is-narrow" tabIndex={-1}>
      <div className="intro">
        <h1>{title}</h1>
        <p>{content}</p>
      </div>
      <p>
        <a href="/">{words.back}</a>
      </p>
      {words.unchecked && <p className="portal-unchecked">{words.unchecked}</p>}
    </main>
  );
}
