import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import type { Figure } from "../api/figures";
import { difference, figureFilters } from "../filters";

const ORDER = [
  "consultations",
  "consultations-person",
  "consultations-employer",
  "clients-reached",
  "employers-reached",
  "minutes",
  "waiting",
  "waiting-time",
  "events",
  "participants",
  "members",
  "member-countries",
  "member-industries",
];

/** The region's figures; choosing one shows its months and what it consists of. */
export function Tiles({ figures, chosen }: { figures: Figure[]; chosen: string }) {
  const text = useText();
  const { set } = useFilters(figureFilters);
  const sorted = [...figures].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
  return (
    <fieldset className="tiles">
      <legend className="sr">{text("figures.choose")}</legend>
      {sorted.map((figure) => (
        <label key={figure.id} className={figure.id === chosen ? "figure-tile is-on" : "figure-tile"}>
          <input
            type="radio"
            className="chip-input"
            name="indicator"
            value={figure.id}
            checked={figure.id === chosen}
            onChange={() => set({ indicator: figure.id === "consultations" ? undefined : figure.id })}
          />
          <TileWords figure={figure} />
        </label>
      ))}
    </fieldset>
  );
}

function TileWords({ figure }: { figure: Figure }) {
  const text = useText();
  const format = useFormat();
  const { sign, by } = difference(figure.value, figure.previous);
  return (
    <>
      <span className="tile-name">{text.or(`figures.id.${figure.id}`, figure.id)}</span>
      <span className="tile-value">{format.figure(figure.value)}</span>
      <span className="tile-before">
        {sign === "same"
          ? text("figures.same")
          : text(sign === "up" ? "figures.up" : "figures.down", {
              by: format.figure(by),
              before: format.figure(figure.previous),
            })}
      </span>
    </>
  );
}
