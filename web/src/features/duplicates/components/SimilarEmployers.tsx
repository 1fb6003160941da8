import { useSimilarEmployers } from "@/lib/api/similar";
import { useCodes } from "@/lib/codes/useCodes";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { Alike } from "./Alike";

/** While the name of an employer is typed: which may be the same already, side by side. */
export function SimilarEmployers({
  typed,
}: {
  typed: { name: string; municipality: string; industry: string };
}) {
  const text = useText();
  const codes = useCodes();
  const format = useFormat();
  const similar = useSimilarEmployers({ name: typed.name, municipality: typed.municipality || null });
  const facts = (one: {
    municipality?: string | null;
    industry?: string | null;
  }): [string, string | null][] => [
    [text("employer.municipality"), one.municipality ? codes.municipality(one.municipality) : null],
    [text("employer.industry"), one.industry ? codes.industry(one.industry) : null],
  ];
  return (
    <Alike
      kind="employers"
      typed={{ name: typed.name, facts: facts(typed) }}
      found={similar.map(({ employer, reasons }) => ({
        id: employer.id,
        name: employer.name,
        reasons,
        archived: Boolean(employer.archivedAt),
        facts: [
          ...facts(employer),
          [
            text("clients.lastContact"),
            employer.lastContactOn ? format.shortDay(employer.lastContactOn) : null,
          ],
        ],
      }))}
    />
  );
}
