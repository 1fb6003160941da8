import { useText } from "@/lib/text/useText";
import { Guarded } from "./Guarded";
import { AreaHead, AreaTile } from "./RegionHead";
import { Shell } from "./Shell";

/** For platform administrators: neutral, so that nobody thinks they are inside a region. */
export function PlatformShell() {
  const text = useText();
  return (
    <Guarded role="platform-administrator">
      <Shell
        head={<AreaHead name={text("shell.platform")} sub={text("shell.platformSub")} />}
        tile={<AreaTile name={text("shell.platform")} />}
        entries={[
          { to: "/platform", label: "nav.regions", icon: "home", exact: true, phone: true },
          { to: "/platform/placements", label: "nav.placements", icon: "folder", phone: true },
          { to: "/platform/accounts", label: "nav.accounts", icon: "people", phone: true },
          { to: "/docs", label: "nav.docs", short: "nav.docsShort", icon: "file", apart: true },
        ]}
      />
    </Guarded>
  );
}
