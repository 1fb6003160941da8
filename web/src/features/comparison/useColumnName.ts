import { useCodes } from "@/lib/codes/useCodes";

const ROMAN = ["I", "II", "III", "IV"];

/** "III 26" of `2026-Q3`; names of topics, countries and the other codes. */
export function useColumnName(by: string): (code: string) => string {
  const codes = useCodes();
  return (code) => {
    if (by !== "quarter") return codes.inDimension(by, code);
    const [year = "", quarter = "1"] = code.split("-Q");
    return `${ROMAN[Number(quarter) - 1]} ${year.slice(2)}`;
  };
}
