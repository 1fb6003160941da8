import { useFieldArray } from "react-hook-form";
import { Button, IconButton } from "@/components/Button";
import { DateField, SelectField, TextField } from "@/components/Field";
import { useFieldError } from "@/lib/form";
import { today } from "@/lib/text/format";
import { useText } from "@/lib/text/useText";
import { WEEKDAYS } from "../calendarForm";
import type { CalendarFormState } from "./CalendarDialog";

/** The hours of an ordinary week; a day may have several pieces. */
export function WeekPart({ form }: { form: CalendarFormState }) {
  const text = useText();
  const words = useFieldError();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "week" });
  const errors = form.formState.errors.week;
  return (
    <fieldset className="fieldset stack-2">
      <legend className="legend">{text("calendars.week")}</legend>
      {fields.map((field, index) => (
        <fieldset key={field.id} className="hours-row">
          <legend className="sr">{text("calendars.row", { number: index + 1 })}</legend>
          <SelectField
            label={text("calendars.weekday")}
            options={WEEKDAYS.map((day) => ({ value: day, label: text(`weekday.${day}.long`) }))}
            {...form.register(`week.${index}.weekday`)}
          />
          <TextField
            type="time"
            label={text("calendars.opensAt")}
            error={words(errors?.[index]?.opensAt)}
            {...form.register(`week.${index}.opensAt`)}
          />
          <TextField
            type="time"
            label={text("calendars.shutsAt")}
            error={words(errors?.[index]?.shutsAt)}
            {...form.register(`week.${index}.shutsAt`)}
          />
          <IconButton
            icon="trash"
            label={text("calendars.rowRemove", { number: index + 1 })}
            onClick={() => remove(index)}
          />
        </fieldset>
      ))}
      <div>
        <Button icon="plus" onClick={() => append({ weekday: "MONDAY", opensAt: "14:00", shutsAt: "16:00" })}>
          {text("calendars.rowAdd")}
        </Button>
      </div>
    </fieldset>
  );
}

/** Days on which other hours hold, holidays too; without times the door is shut. */
export function OtherwisePart({ form }: { form: CalendarFormState }) {
  const text = useText();
  const words = useFieldError();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "otherwise" });
  const errors = form.formState.errors.otherwise;
  const empty = { firstDay: today(), lastDay: "", opensAt: "", shutsAt: "", note: "" };
  return (
    <fieldset className="fieldset stack-2">
      <legend className="legend">{text("calendars.otherwise")}</legend>
      <p className="hint">{text("calendars.otherwiseHint")}</p>
      {fields.map((field, index) => (
        <fieldset key={field.id} className="hours-row is-days">
          <legend className="sr">{text("calendars.days", { number: index + 1 })}</legend>
          <DateField
            label={text("filter.from")}
            error={words(errors?.[index]?.firstDay)}
            {...form.register(`otherwise.${index}.firstDay`)}
          />
          <DateField
            label={text("filter.to")}
            error={words(errors?.[index]?.lastDay)}
            {...form.register(`otherwise.${index}.lastDay`)}
          />
          <TextField
            type="time"
            label={text("calendars.opensAt")}
            error={words(errors?.[index]?.opensAt)}
            {...form.register(`otherwise.${index}.opensAt`)}
          />
          <TextField
            type="time"
            label={text("calendars.shutsAt")}
            error={words(errors?.[index]?.shutsAt)}
            {...form.register(`otherwise.${index}.shutsAt`)}
          />
          <IconButton
            icon="trash"
            label={text("calendars.daysRemove", { number: index + 1 })}
            onClick={() => remove(index)}
          />
        </fieldset>
      ))}
      <div>
        <Button icon="plus" onClick={() => append(empty)}>
          {text("calendars.daysAdd")}
        </Button>
      </div>
    </fieldset>
  );
}
