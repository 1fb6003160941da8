import indicators from "@indicators/indicators-v1.json";

interface Definition {
  id: string;
  unit: string;
  measure: string;
  definition: Record<string, string>;
}

/** What each indicator counts, in the words of the reporting service's own file. */
export function definitionOf(id: string, language: string): string {
  const found = (indicators as unknown as Definition[]).find((one) => one.id === id);
  return found?.definition[language] ?? found?.definition["en"] ?? "";
}

/** Whether the indicator is a mean: its parts are no shares of it. */
export function isMean(id: string): boolean {
  return (indicators as unknown as Definition[]).some((one) => one.id === id && one.measure === "AVERAGE");
}
