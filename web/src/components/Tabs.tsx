import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode, Ref } from "react";
import "./tabs.css";

/** Views of the same thing, each with its own address. */
export function TabNav({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tabs" aria-label={label}>
      {children}
    </nav>
  );
}

type TabProps = AnchorHTMLAttributes<HTMLAnchorElement> & { count?: ReactNode; ref?: Ref<HTMLAnchorElement> };

function TabAnchor({ count, children, ...rest }: TabProps) {
  return (
    <a {...rest}>
      {children}
      {count !== undefined && <span className="n"> {count}</span>}
    </a>
  );
}

export const Tab = createLink(TabAnchor);
