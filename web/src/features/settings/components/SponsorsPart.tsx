import { Controller, useFieldArray } from "react-hook-form";
import { Button, IconButton } from "@/components/Button";
import { Combo } from "@/components/Combo";
import { TextField } from "@/components/Field";
import { useCodes } from "@/lib/codes/useCodes";
import { useFieldError } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import type { SettingsFormState } from "./SettingsForm";

export function SponsorsPart({ form }: { form: SettingsFormState }) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "sponsors" });
  const errors = form.formState.errors.sponsors;
  return (
    <>
      {fields.map((field, index) => (
        <fieldset key={field.id} className="settings-row">
          <legend className="sr">{text("settings.sponsor", { number: index + 1 })}</legend>
          <TextField
            label={text("settings.sponsorName")}
            error={words(errors?.[index]?.name)}
            {...form.register(`sponsors.${index}.name`)}
          />
          <Controller
            control={form.control}
            name={`sponsors.${index}.municipality`}
            render={({ field: one }) => (
              <Combo
                label={text("events.municipality")}
                optional
                options={codes.municipalities}
                value={one.value ?? ""}
                onChange={(value) => one.onChange(value || null)}
              />
            )}
          />
          <IconButton
            icon="trash"
            label={text("settings.sponsorRemove", { number: index + 1 })}
            onClick={() => remove(index)}
          />
        </fieldset>
      ))}
      <div>
        <Button icon="plus" onClick={() => append({ name: "", municipality: null })}>
          {text("settings.sponsorAdd")}
        </Button>
      </div>
    </>
  );
}
