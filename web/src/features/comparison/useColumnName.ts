import { useCodes } from "@/lib/codes/useCodes";

/** "Q3 26" of `2026-Q3`; names of topics, countries and the other codes. */
export function useColumnName(by: string): (code: string) => string {
  const codes = useCodes();
  return (code) => {
    if (by !== "quarter") return codes.inDimension(by, code);
    const [year = "", quarter = "1"] = code.split("-Q");
    return `Q${quarter}\u00a0${year.slice(2)}`;
  };
}
