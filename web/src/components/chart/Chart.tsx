import type { EChartsCoreOption, EChartsType } from "echarts/core";
import { useEffect, useRef, useState } from "react";
import { type ChartColours, coloursOf } from "./colours";
import "./chart.css";

interface ChartProps {
  /** What the picture says, for those who do not see it; the numbers are in the table beside it. */
  label: string;
  /** In px; the width is that of the place. */
  height: number;
  option: (colours: ChartColours) => EChartsCoreOption;
  /** Name of the region's colour, where the chart belongs to one. */
  accent?: string;
}

/** A picture of numbers. Its table twin is made by whoever uses it. */
export function Chart({ label, height, option, accent }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const [theme, setTheme] = useState(() => document.documentElement.dataset["theme"]);
  useEffect(() => {
    const watch = new MutationObserver(() => setTheme(document.documentElement.dataset["theme"]));
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    return () => watch.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let gone = false;
    void import("./echarts").then(({ init }) => {
      if (gone) return;
      chart.current ??= init(element, null, { renderer: "svg" });
      chart.current.setOption(
        { animation: false, textStyle: { fontFamily: "Fira Sans" }, ...option(coloursOf(element)) },
        true,
      );
    });
    return () => {
      gone = true;
    };
  }, [option, theme]);
  useEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const watch = new ResizeObserver(() => chart.current?.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);
  return (
    <div
      ref={place}
      className="chart"
      role="img"
      aria-label={label}
      data-accent={accent}
      data-height={height}
      style={{ blockSize: height }}
    />
  );
}
