import { useState } from "react";
import { Note } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { SelectField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useFormat } from "@/lib/text/useFormat";
import { useText } from "@/lib/text/useText";
import { type Feature, type Import, type ImportColumn, useImportStep } from "../api/imports";
import { remap, unmapped } from "../status";

/** Which column is what: guessed, and corrected here. */
export function MappingStep({ feature, one }: { feature: Feature; one: Import }) {
  const text = useText();
  const format = useFormat();
  const step = useImportStep(feature, one.id);
  const [mapping, setMapping] = useState(one.mapping);
  const lacking = unmapped(one, mapping);
  const check = async () => {
    if (JSON.stringify(mapping) !== JSON.stringify(one.mapping)) {
      await step.mutateAsync({ kind: "mapping", mapping });
    }
    await step.mutateAsync({ kind: "check" });
  };
  return (
    <>
      <Card flush title={text("imports.step.columns")} count={text("imports.columnsHint")}>
        <ul className="mapping">
          {one.columns.map((column) => (
            <ColumnRow
              key={column.index}
              column={column}
              one={one}
              field={Object.entries(mapping).find(([, index]) => index === column.index)?.[0] ?? ""}
              onField={(field) => setMapping((before) => remap(before, column.index, field))}
            />
          ))}
        </ul>
      </Card>
      {lacking.length > 0 && (
        <Note tone="warning">{text("imports.lacking", { fields: format.list(lacking) })}</Note>
      )}
      <FormProblem error={step.error} />
      <div className="row">
        <Button
          kind="primary"
          busy={step.isPending}
          disabled={lacking.length > 0}
          onClick={() => void check().catch(() => undefined)}
        >
          {text("imports.check")}
        </Button>
        <span className="muted">{text("imports.checkHint")}</span>
      </div>
    </>
  );
}

interface RowProps {
  column: ImportColumn;
  one: Import;
  field: string;
  onField: (field: string) => void;
}

function ColumnRow({ column, one, field, onField }: RowProps) {
  const text = useText();
  const name =
    column.header || text("imports.noHeader", { letters: column.letters ?? String(column.index + 1) });
  return (
    <li className={field ? undefined : "is-out"}>
      <div className="mapping-column">
        <b>{name}</b>
        <span className="muted">{column.samples.filter(Boolean).slice(0, 3).join(" · ")}</span>
      </div>
      <SelectField
        label={<span className="sr">{text("imports.columnIs", { column: name })}</span>}
        empty={text("imports.leaveOut")}
        options={one.fields.map((one_) => ({
          value: one_.id,
          label: one_.required ? text("imports.requiredField", { name: one_.label }) : one_.label,
        }))}
        value={field}
        onChange={(event) => onField(event.target.value)}
      />
    </li>
  );
}
