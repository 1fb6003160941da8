import type { Words } from "./words";

export function Footer({ words }: { words: Words }) {
  return (
    <footer className="portal-foot">
      <nav aria-label={words.legal}>
        <a href="/p/imprint">{words.imprint}</a>
        <a href="/p/privacy">{words.privacy}</a>
        <a href="/p/accessibility">{words.accessibility}</a>
      </nav>
    </footer>
  );
}
