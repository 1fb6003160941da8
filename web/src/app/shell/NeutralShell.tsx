import { Outlet } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAccountIfKnown } from "@/lib/session";
import { useText } from "@/lib/text/useText";
import type { NavEntry } from "./Navigation";
import { AreaHead, AreaTile } from "./RegionHead";
import { Shell } from "./Shell";

/** Pages that belong to no region: own account, API documents, building blocks. */
export function NeutralShell() {
  return (
    <NeutralFrame>
      <Outlet />
    </NeutralFrame>
  );
}

export function NeutralFrame({ children }: { children: ReactNode }) {
  const text = useText();
  const account = useAccountIfKnown();
  const entries: NavEntry[] = [
    ...(account ? [{ to: "/desk", label: "nav.home", icon: "home" } as const] : []),
    ...(account ? [{ to: "/account", label: "shell.account", icon: "person" } as const] : []),
    { to: "/docs", label: "nav.docs", short: "nav.docsShort", icon: "file" },
  ];
  return (
    <Shell
      head={<AreaHead name={text("shell.neutral")} sub={text("shell.neutralSub")} />}
      tile={<AreaTile name={text("shell.neutral")} />}
      entries={entries}
    >
      {children}
    </Shell>
  );
}
