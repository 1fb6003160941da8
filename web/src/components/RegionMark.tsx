import type { CSSProperties } from "react";
import "./mark.css";

export type MarkShape = "circle" | "square" | "triangle" | "diamond" | "hexagon" | "star";

export const MARKS: MarkShape[] = ["circle", "square", "triangle", "diamond", "hexagon", "star"];
export const ACCENTS = ["plum", "olive", "petrol", "violet", "raspberry", "teal", "bronze"] as const;

const SIGNS: Record<string, MarkShape> = {
  "●": "circle",
  "■": "square",
  "▲": "triangle",
  "◆": "diamond",
  "⬢": "hexagon",
  "★": "star",
};

const PATHS: Record<MarkShape, string> = {
  circle: "M6 .500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11z",
  square: "M1 1h10v10H1z",
  triangle: "M6 .500 11.800 11H.200z",
  diamond: "M6 0l6 6-6 6-6-6z",
  hexagon: "M3 .800h6l3 5.200-3 5.200H3L0 6z",
  star: "M6 0l1.700 4.100 4.300.300-3.300 2.800 1.100 4.300L6 9.200l-3.800 2.300 1.100-4.300L0 4.400l4.300-.300z",
};

/** The sign that stands for a shape, as it is stored. */
export function signOf(shape: string): string {
  return Object.entries(SIGNS).find(([, one]) => one === shape)?.[0] ?? shape;
}

export function markOf(mark: string): MarkShape {
  const wanted = SIGNS[mark] ?? mark.toLowerCase();
  return MARKS.find((shape) => shape === wanted) ?? "circle";
}

/** Attributes that colour what is below: a name of the palette, or a colour of the region's own. */
export function accentOf(accent: string | undefined): { "data-accent"?: string; style?: CSSProperties } {
  if (!accent) return {};
  if (!accent.startsWith("#")) return { "data-accent": accent };
  return { "data-accent": "own", style: { "--h-own": accent } as CSSProperties };
}

/** The region's sign in the region's colour: colour is never the only carrier. */
export function RegionMark({ accent, mark }: { accent: string; mark: string }) {
  return (
    <svg className="mk" viewBox="0 0 12 12" aria-hidden="true" {...accentOf(accent)}>
      <path d={PATHS[markOf(mark)]} />
    </svg>
  );
}

/** Two letters in the region's colour. */
export function RegionTile({ name, accent }: { name: string; accent?: string | undefined }) {
  return (
    <span className="tile" aria-hidden="true" {...accentOf(accent)}>
      {initials(name)}
    </span>
  );
}

export function initials(name: string): string {
  const words = name.split(/[\s/-]+/).filter((word) => /^\p{L}/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => word[0]?.toLocaleUpperCase("de") ?? "")
    .join("");
}
