import { useCodes } from "@/lib/codes/useCodes";
import { useFormat } from "@/lib/text/useFormat";

const ROMAN = ["I", "II", "III", "IV"];

/** "III 26" of `2026-Q3`; names of topics, countries and the other codes. */
export function useColumnName(by: string): (code: string) => string {
  const codes = useCodes();
  const format = useFormat();
  return (code) => {
    if (code === "") return "–";
    switch (by) {
      case "quarter": {
        const [year = "", quarter = "1"] = code.split("-Q");
        return `${ROMAN[Number(quarter) - 1]} ${year.slice(2)}`;
      }
      case "topic":
        return codes.name("topic", code);
      case "targetGroup":
        return codes.name("targetGroup", code);
      case "channel":
        return codes.name("channel", code);
      case "kind":
        return codes.name("eventKind", code);
      case "country":
        return format.country(code);
      case "industry":
        return codes.industry(code);
      default:
        return code;
    }
  };
}
