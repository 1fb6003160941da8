import { Note } from "@/components/Badge";
import type { Cases } from "@/lib/api/schemas";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useRegionNames } from "../api/handOvers";
import "../handOvers.css";

/** Where the client is now, and that this file is read only. */
export function HandedNote({ to }: { to: Cases["Elsewhere"] }) {
  const text = useText();
  const format = useFormat();
  const names = useRegionNames();
  return (
    <Note tone="info" icon="arrow">
      <p>
        <b>{text("handover.handed", { region: names(to.region), day: format.shortDay(to.on) })}</b>{" "}
        {text("handover.handedHint")}
      </p>
    </Note>
  );
}

/** The region that handed the client over, and when. */
export function CameFrom({ from }: { from: Cases["Elsewhere"] }) {
  const text = useText();
  const format = useFormat();
  const names = useRegionNames();
  return text("handover.came", { region: names(from.region), day: format.shortDay(from.on) });
}
