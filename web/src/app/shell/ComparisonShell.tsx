import { useText } from "@/lib/text/useText";
import { Guarded } from "./Guarded";
import { AreaHead, AreaTile } from "./RegionHead";
import { Shell } from "./Shell";

/** For analysts: figures of all regions, never a person. */
export function ComparisonShell() {
  const text = useText();
  return (
    <Guarded role="analyst">
      <Shell
        head={<AreaHead name={text("shell.comparison")} sub={text("shell.comparisonSub")} />}
        tile={<AreaTile name={text("shell.comparison")} />}
        entries={[
          { to: "/comparison", label: "nav.comparison", icon: "chart", exact: true, phone: true },
          { to: "/docs", label: "nav.docs", short: "nav.docsShort", icon: "file", phone: true },
        ]}
      />
    </Guarded>
  );
}
