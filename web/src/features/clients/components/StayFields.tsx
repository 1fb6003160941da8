import { Controller } from "react-hook-form";
import { Segments } from "@/components/Choice";
import { Combo } from "@/components/Combo";
import { DateField, SelectField, TextField } from "@/components/Field";
import { useCodes } from "@/lib/codes/useCodes";
import { EMPLOYMENTS, LOCATIONS, PURPOSES, RESIDENCE_TITLES, TARGET_GROUPS } from "@/lib/codes/vocabulary";
import { useFieldError } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import { EmployerPick } from "./EmployerPick";
import type { PartProps } from "./PersonFields";

export function StayFields({ form }: PartProps) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const { errors } = form.formState;
  return (
    <>
      <Controller
        control={form.control}
        name="location"
        render={({ field }) => (
          <Segments
            label={text("clients.where")}
            choices={codes.choices("location", LOCATIONS)}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <div className="two">
        <Controller
          control={form.control}
          name="municipality"
          render={({ field }) => (
            <Combo
              label={text("client.municipality")}
              optional
              options={codes.municipalities}
              value={field.value}
              onChange={field.onChange}
              error={words(errors.municipality)}
            />
          )}
        />
        <DateField
          label={text("client.arrivedOn")}
          optional
          error={words(errors.arrivedOn)}
          {...form.register("arrivedOn")}
        />
      </div>
      <div className="two">
        <SelectField
          label={text("client.targetGroup")}
          options={codes.choices("targetGroup", TARGET_GROUPS)}
          error={words(errors.targetGroup)}
          {...form.register("targetGroup")}
        />
        <SelectField
          label={text("client.purpose")}
          optional
          empty={text("table.none")}
          options={codes.choices("purpose", PURPOSES)}
          {...form.register("purpose")}
        />
      </div>
      <div className="two">
        <SelectField
          label={text("client.title")}
          optional
          empty={text("table.none")}
          options={codes.choices("title", RESIDENCE_TITLES)}
          {...form.register("titleKind")}
        />
        <DateField
          label={text("client.titleUntil")}
          optional
          error={words(errors.titleUntil)}
          {...form.register("titleUntil")}
        />
      </div>
      {form.watch("titleKind") && (
        <TextField
          label={text("client.titleConditions")}
          hint={text("client.titleConditionsHint")}
          optional
          maxLength={500}
          error={words(errors.titleConditions)}
          {...form.register("titleConditions")}
        />
      )}
    </>
  );
}

export function WorkFields({ form }: PartProps) {
  const text = useText();
  const codes = useCodes();
  return (
    <div className="two">
      <Controller
        control={form.control}
        name="employer"
        render={({ field }) => <EmployerPick value={field.value} onChange={field.onChange} />}
      />
      {form.watch("employer") && (
        <Controller
          control={form.control}
          name="employment"
          render={({ field }) => (
            <Segments
              label={text("client.employment")}
              choices={codes.choices("employment", EMPLOYMENTS)}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      )}
      <Controller
        control={form.control}
        name="occupation"
        render={({ field }) => (
          <Combo
            label={text("client.occupation")}
            optional
            options={codes.occupations}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </div>
  );
}
