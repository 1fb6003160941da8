import { Controller, useFieldArray } from "react-hook-form";
import { IconButton } from "@/components/Button";
import { Combo, MultiPick } from "@/components/Combo";
import { SelectField } from "@/components/Field";
import { useCodes } from "@/lib/codes/useCodes";
import { LANGUAGE_LEVELS } from "@/lib/codes/vocabulary";
import { useFieldError } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import type { PartProps } from "./PersonFields";

export function OriginFields({ form }: PartProps) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  return (
    <>
      <div className="two">
        <Controller
          control={form.control}
          name="citizenships"
          render={({ field }) => (
            <MultiPick
              label={text("client.citizenships")}
              optional
              options={codes.countries}
              value={field.value}
              onChange={field.onChange}
              error={words(form.formState.errors.citizenships as never)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="preferredLanguage"
          render={({ field }) => (
            <Combo
              label={text("client.preferredLanguage")}
              optional
              options={codes.languages}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </div>
      <Languages form={form} />
    </>
  );
}

function Languages({ form }: PartProps) {
  const text = useText();
  const codes = useCodes();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "languages" });
  const name = (tag: string) => codes.languages.find((one) => one.value === tag)?.label ?? tag;
  const free = codes.languages.filter((one) => !fields.some((field) => field.tag === one.value));
  return (
    <div className="stack-2">
      <Combo
        label={text("client.languages")}
        optional
        options={free}
        value=""
        placeholder={text("combo.add")}
        onChange={(tag) => tag && append({ tag, level: "" })}
      />
      {fields.length > 0 && (
        <ul className="lang-list">
          {fields.map((field, index) => (
            <li key={field.id}>
              <span>{name(field.tag)}</span>
              <SelectField
                label={<span className="sr">{text("client.level", { language: name(field.tag) })}</span>}
                empty={text("client.levelUnknown")}
                options={codes.choices("languageLevel", LANGUAGE_LEVELS)}
                {...form.register(`languages.${index}.level`)}
              />
              <IconButton
                icon="close"
                label={text("combo.remove", { name: name(field.tag) })}
                onClick={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
