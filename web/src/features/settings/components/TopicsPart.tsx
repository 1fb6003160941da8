import { useFieldArray } from "react-hook-form";
import { Button, IconButton } from "@/components/Button";
import { SelectField, TextField } from "@/components/Field";
import { useCodes } from "@/lib/codes/useCodes";
import { EMPLOYER_TOPICS, TOPICS } from "@/lib/codes/vocabulary";
import { useFieldError } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import type { SettingsFormState } from "./SettingsForm";

/** "Jobmesse Süd" becomes JOBMESSE_SUED: made once, then kept. */
export function topicCode(label: string): string {
  return label
    .toUpperCase()
    .replace(/Ä/g, "AE")
    .replace(/Ö/g, "OE")
    .replace(/Ü/g, "UE")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß|ẞ/g, "SS")
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^[^A-Z]+|_+$/g, "")
    .slice(0, 40);
}

export function TopicsPart({ form }: { form: SettingsFormState }) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "ownTopics" });
  const errors = form.formState.errors.ownTopics;
  return (
    <>
      {fields.map((field, index) => (
        <fieldset key={field.id} className="settings-row">
          <legend className="sr">{text("settings.topic", { number: index + 1 })}</legend>
          <TextField
            label={text("settings.topicLabel")}
            error={words(errors?.[index]?.label ?? errors?.[index]?.code)}
            {...form.register(`ownTopics.${index}.label`, {
              onBlur: (event: { target: { value: string } }) => {
                if (!form.getValues(`ownTopics.${index}.code`)) {
                  form.setValue(`ownTopics.${index}.code`, topicCode(event.target.value));
                }
              },
            })}
          />
          <SelectField
            label={text("settings.topicParent")}
            options={codes.choices("topic", [...TOPICS, ...EMPLOYER_TOPICS])}
            error={words(errors?.[index]?.parent)}
            {...form.register(`ownTopics.${index}.parent`)}
          />
          <IconButton
            icon="trash"
            label={text("settings.topicRemove", { number: index + 1 })}
            onClick={() => remove(index)}
          />
        </fieldset>
      ))}
      <div>
        <Button icon="plus" onClick={() => append({ code: "", label: "", parent: "WORK" })}>
          {text("settings.topicAdd")}
        </Button>
      </div>
    </>
  );
}
