import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Dialog } from "@/components/Dialog";
import { Icon } from "@/components/Icon";
import { useText } from "@/lib/text/useText";
import { type NavEntry, NavLink } from "./Navigation";
import { UserCard } from "./UserCard";

/** The phone's bar: what is used most, and everything else behind "more". */
export function MobileBar({ entries }: { entries: NavEntry[] }) {
  const text = useText();
  const [more, setMore] = useState(false);
  const marked = entries.filter((entry) => entry.phone);
  const shown = (marked.length > 0 ? marked : entries).slice(0, 3);
  return (
    <>
      <nav className="mobilebar" aria-label={text("shell.navShort")}>
        {shown.map((entry) => (
          <Link
            key={entry.to}
            to={entry.to}
            activeOptions={{ exact: entry.exact ?? false, includeSearch: false }}
          >
            <Icon name={entry.icon} />
            {text(entry.short ?? entry.label)}
          </Link>
        ))}
        <button type="button" onClick={() => setMore(true)} aria-haspopup="dialog">
          <Icon name="dots" />
          {text("shell.more")}
        </button>
      </nav>
      <Dialog title={text("shell.areas")} open={more} onClose={() => setMore(false)}>
        <nav className="nav" aria-label={text("shell.nav")} onClick={() => setMore(false)}>
          {entries.map((entry) => (
            <NavLink key={entry.to} entry={entry} />
          ))}
        </nav>
        <UserCard />
      </Dialog>
    </>
  );
}
