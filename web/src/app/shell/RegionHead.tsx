import { useNavigate } from "@tanstack/react-router";
import { Icon } from "@/components/Icon";
import { Menu, type MenuEntry } from "@/components/Menu";
import { RegionMark, RegionTile } from "@/components/RegionMark";
import { useAccountIfKnown } from "@/lib/session";
import { useText } from "@/lib/text/useText";

interface HeadProps {
  name: string;
  sub: string;
  accent?: string | undefined;
}

/** All areas in which this account works: regions in their colours, platform, comparison. */
export function useAreas(): MenuEntry[] {
  const text = useText();
  const account = useAccountIfKnown();
  const navigate = useNavigate();
  if (!account) return [];
  const go = (to: string) => () => void navigate({ to });
  return [
    ...account.regions.map((region) => ({
      id: region.key,
      label: (
        <span className="with-mark">
          <RegionMark accent={region.accent} mark={region.mark} />
          {region.name}
        </span>
      ),
      onAction: go(`/r/${region.key}`),
    })),
    ...(account.platformRoles.includes("platform-administrator")
      ? [{ id: "platform", label: text("shell.platform"), icon: "gear" as const, onAction: go("/platform") }]
      : []),
    ...(account.platformRoles.includes("analyst")
      ? [
          {
            id: "comparison",
            label: text("shell.comparison"),
            icon: "chart" as const,
            onAction: go("/comparison"),
          },
        ]
      : []),
  ];
}

/** Says where one is; with several areas it is the switch between them. */
export function AreaHead({ name, sub, accent }: HeadProps) {
  const text = useText();
  const areas = useAreas();
  const words = (
    <>
      <RegionTile name={name} accent={accent} />
      <span className="region-words">
        <b>{name}</b>
        <span>{sub}</span>
      </span>
    </>
  );
  if (areas.length < 2) return <div className="region">{words}</div>;
  return (
    <Menu
      label={text("shell.switchArea")}
      entries={areas}
      triggerClass="region region-btn"
      trigger={
        <>
          {words}
          <Icon name="chevron" />
        </>
      }
    />
  );
}

/** On the phone the tile is all there is room for; it is the switch too. */
export function AreaTile({ name, accent }: { name: string; accent?: string | undefined }) {
  const text = useText();
  const areas = useAreas();
  const tile = <RegionTile name={name} accent={accent} />;
  if (areas.length < 2) return tile;
  return (
    <Menu label={text("shell.switch", { name })} entries={areas} triggerClass="tile-btn" trigger={tile} />
  );
}
