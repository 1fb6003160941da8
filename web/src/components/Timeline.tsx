import type { ReactNode } from "react";
import "./timeline.css";

export interface TimelineEntry {
  id: string;
  title: ReactNode;
  when: ReactNode;
  children?: ReactNode;
  /** A hollow dot: something that nobody did, for example a reminder. */
  quiet?: boolean;
}

/** What happened, the latest first. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="tl">
      {entries.map((entry) => (
        <li key={entry.id} className={entry.quiet ? undefined : "c"}>
          <p className="h">
            <b>{entry.title}</b>
            <span className="meta muted">{entry.when}</span>
          </p>
          {entry.children}
        </li>
      ))}
    </ol>
  );
}
