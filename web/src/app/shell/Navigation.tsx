import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/Icon";
import { useText } from "@/lib/text/useText";
import type { MessageId } from "@/locales/messages";
import { UserCard } from "./UserCard";

export interface NavEntry {
  to: string;
  label: MessageId;
  /** In the bar of a phone, where the label is too long. */
  short?: MessageId;
  icon: IconName;
  /** Only itself, not what lies below it. */
  exact?: boolean;
  /** A line before it. */
  apart?: boolean;
  /** What waits; red only for what is overdue. */
  count?: number | undefined;
  hot?: boolean;
  /** Also in the bar of the phone. */
  phone?: boolean;
}

export function NavLink({ entry }: { entry: NavEntry }) {
  const text = useText();
  return (
    <>
      {entry.apart && <div className="sep" />}
      <Link to={entry.to} activeOptions={{ exact: entry.exact ?? false, includeSearch: false }}>
        <Icon name={entry.icon} />
        {text(entry.label)}
        {entry.count ? (
          <span className={entry.hot ? "n hot" : "n"}>
            {entry.count}
            {entry.hot && <span className="sr"> {text("shell.overdue")}</span>}
          </span>
        ) : null}
      </Link>
    </>
  );
}

export function Navigation({ head, entries }: { head: ReactNode; entries: NavEntry[] }) {
  const text = useText();
  return (
    <aside className="side" aria-label={text("shell.areas")}>
      {head}
      <nav className="nav" aria-label={text("shell.nav")}>
        {entries.map((entry) => (
          <NavLink key={entry.to} entry={entry} />
        ))}
      </nav>
      <UserCard />
    </aside>
  );
}
