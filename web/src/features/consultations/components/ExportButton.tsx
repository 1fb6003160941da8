import { ButtonAnchor } from "@/components/Button";
import { useRegionApi } from "@/lib/region";
import { useLanguage } from "@/lib/text/language";
import { useText } from "@/lib/text/useText";
import { useFilters } from "@/lib/useFilters";
import { type ExportFormat, exportAddress } from "../api/exportAddress";
import { consultationFilters } from "../filters";

/** Downloads what the filters show; the server writes the file. */
export function ExportButton() {
  const text = useText();
  const api = useRegionApi();
  const language = useLanguage();
  const { filters } = useFilters(consultationFilters);
  const address = (format: ExportFormat) =>
    exportAddress(api("consultations/export"), filters, format, language);
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
