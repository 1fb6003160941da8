export interface ChartColours {
  text: string;
  muted: string;
  line: string;
  quiet: string;
  surface: string;
  accent: string;
  action: string;
}

/** Colours of the place where the chart stands: theme and region come with it. */
export function coloursOf(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const colour = (name: string) => plain(style.getPropertyValue(name).trim());
  return {
    text: colour("--h-text"),
    muted: colour("--h-muted"),
    line: colour("--h-line"),
    quiet: colour("--h-line-2"),
    surface: colour("--h-surface"),
    accent: colour("--h-accent"),
    action: colour("--h-action"),
  };
}

let canvas: CanvasRenderingContext2D | null = null;

/** The chart library reads no oklch: the browser turns every colour into #rrggbb. */
function plain(colour: string): string {
  canvas ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!canvas || !colour) return colour || "#000000";
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((one) => one.toString(16).padStart(2, "0")).join("")}`;
}
