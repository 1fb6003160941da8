import { Link, useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { useRegionIfAny } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { cx } from "./cx";
import "./page.css";

interface PageProps {
  title: string;
  /** One grey line under the title. */
  sub?: ReactNode;
  /** Only below the first level. */
  crumb?: { to: string; label: string };
  actions?: ReactNode;
  /** Uses the window's height: the table scrolls, not the page. */
  fill?: boolean;
  /** A larger title, where people read and do not work. */
  question?: boolean;
  children: ReactNode;
}

let lastPath: string | null = null;

/** Title of the window, heading and focus after navigation; every page is one. */
export function Page({ title, sub, crumb, actions, fill, question, children }: PageProps) {
  const region = useRegionIfAny();
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} · ${region?.name ?? text("app.name")}`;
  }, [title, region, text]);
  useEffect(() => {
    if (
      lastPath !== null &&
      lastPath !== pathname &&
      !document.activeElement?.closest("[data-keeps-focus]")
    ) {
      heading.current?.focus({ preventScroll: true });
    }
    lastPath = pathname;
  }, [pathname]);
  return (
    <div className={cx("page", fill && "page-fill")}>
      {crumb && (
        <nav className="crumb" aria-label={text("page.path")}>
          <Link to={crumb.to}>{crumb.label}</Link>
          <span aria-hidden="true">/</span>
          <span aria-current="page">{title}</span>
        </nav>
      )}
      <div className={cx("phead", question && "phead-q")}>
        <div className="phead-words">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {sub && <p className="muted">{sub}</p>}
        </div>
        {actions && <div className="end">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
