import { SelectField } from "@/components/Field";
import { useText } from "@/lib/text/useText";

/** Whether a list shows what was put aside. */
export const ARCHIVE = ["WITHOUT", "WITH", "ONLY"] as const;

export type Archive = (typeof ARCHIVE)[number];

export function ArchiveFilter({
  value,
  onChange,
}: {
  value: Archive | undefined;
  onChange: (value: Archive | undefined) => void;
}) {
  const text = useText();
  return (
    <SelectField
      label={text("archive.filter")}
      options={ARCHIVE.map((one) => ({ value: one, label: text(`archive.filter.${one}`) }))}
      value={value ?? "WITHOUT"}
      onChange={(event) =>
        onChange(event.target.value === "WITHOUT" ? undefined : (event.target.value as Archive))
      }
    />
  );
}
