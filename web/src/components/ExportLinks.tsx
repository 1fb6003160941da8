import { type Query, withQuery } from "@/lib/api/http";
import { useLanguage } from "@/lib/text/language";
import { useText } from "@/lib/text/useText";
import { ButtonAnchor } from "./Button";

/** A list with these filters as a file, in the page's language; the server writes it. */
export function ExportLinks({ path, filters }: { path: string; filters: Query }) {
  const text = useText();
  const language = useLanguage();
  const address = (format: "csv" | "xlsx") => withQuery(path, { ...filters, format, language });
  return (
    <>
      <ButtonAnchor icon="download" href={address("xlsx")} download>
        {text("export.excel")}
      </ButtonAnchor>
      <ButtonAnchor kind="tertiary" icon="download" href={address("csv")} download>
        {text("export.csv")}
      </ButtonAnchor>
    </>
  );
}
