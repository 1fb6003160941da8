import { Outlet, useLocation } from "@tanstack/react-router";
import { type ReactNode, Suspense, useEffect, useState } from "react";
import { cx } from "@/components/cx";
import { accentOf } from "@/components/RegionMark";
import { Skeleton } from "@/components/Skeleton";
import { useText } from "@/lib/text/useText";
import { useShortcut } from "@/lib/useShortcut";
import { LeaveGuard } from "./LeaveGuard";
import { MobileBar } from "./MobileBar";
import { type NavEntry, Navigation } from "./Navigation";
import { OfflineBar } from "./OfflineBar";
import { TopBar } from "./TopBar";

export interface ShellProps {
  /** Region, platform, comparison: what stands at the top of the navigation. */
  head: ReactNode;
  entries: NavEntry[];
  accent?: string | undefined;
  tile: ReactNode;
  /** The one action of the top bar. */
  action?: ReactNode;
  search?: (close: () => void) => ReactNode;
  panel?: ReactNode;
  children?: ReactNode;
}

/** The frame of every page: bar in the region's colour, navigation, search, panel at the side. */
export function Shell({ head, entries, accent, tile, action, search, panel, children }: ShellProps) {
  const text = useText();
  const [searching, setSearching] = useState(false);
  const { pathname } = useLocation();
  useShortcut("/", () => setSearching(true), Boolean(search));
  useShortcut("mod+k", () => setSearching(true), Boolean(search));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the search
  useEffect(() => setSearching(false), [pathname]);
  return (
    <div className="frame" {...accentOf(accent)}>
      <a className="skip" href="#main">
        {text("app.skip")}
      </a>
      <div className="regionbar" />
      <div className={cx("shell", Boolean(panel) && "with-panel")}>
        <Navigation head={head} entries={entries} />
        <div className="shell-main">
          <TopBar tile={tile} action={action} {...(search ? { onSearch: () => setSearching(true) } : {})} />
          <OfflineBar />
          <main id="main" className="main" tabIndex={-1}>
            <Suspense fallback={<Skeleton rows={8} />}>{children ?? <Outlet />}</Suspense>
          </main>
        </div>
        {panel}
      </div>
      <LeaveGuard />
      <MobileBar entries={entries} />
      {searching && search?.(() => setSearching(false))}
    </div>
  );
}
