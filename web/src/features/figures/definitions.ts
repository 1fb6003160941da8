import indicators from "@indicators/indicators-v1.json";

interface Definition {
  id: string;
  unit: string;
  definition: Record<string, string>;
}

/** What each indicator counts, in the words of the reporting service's own file. */
export function definitionOf(id: string, language: string): string {
  const found = (indicators as unknown as Definition[]).find((one) => one.id === id);
  return found?.definition[language] ?? found?.definition["en"] ?? "";
}
