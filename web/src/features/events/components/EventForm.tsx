import { Controller, type UseFormReturn, useForm } from "react-hook-form";
import { Button } from "@/components/Button";
import { Card } from "@/components/Card";
import { Combo } from "@/components/Combo";
import { DateField, SelectField, TextArea, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useNetworks } from "@/lib/api/networks";
import { useCodes } from "@/lib/codes/useCodes";
import { EVENT_KINDS } from "@/lib/codes/vocabulary";
import { showViolations, useFieldError, zodResolver } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import { type EventValues, eventSchema } from "../eventForm";

interface Props {
  values: EventValues;
  isNew: boolean;
  busy: boolean;
  error: unknown;
  onSave: (values: EventValues, onError: (error: unknown) => void) => void;
  onCancel: () => void;
}

export function EventForm({ values, isNew, busy, error, onSave, onCancel }: Props) {
  const text = useText();
  const form = useForm<EventValues>({ defaultValues: values, resolver: zodResolver(eventSchema) });
  const save = form.handleSubmit((typed) =>
    onSave(typed, (problem) => showViolations(problem, form.setError, form.getValues())),
  );
  return (
    <form className="form client-form" noValidate onSubmit={save}>
      <Card title={text("events.part.what")}>
        <WhatFields form={form} />
      </Card>
      <Card title={text("events.part.when")}>
        <WhenFields form={form} />
      </Card>
      <Card title={text("events.part.people")}>
        <PeopleFields form={form} />
      </Card>
      <FormProblem error={error} />
      <div className="row">
        <Button kind="primary" type="submit" busy={busy}>
          {text(isNew ? "events.saveNew" : "action.save")}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {text("action.cancel")}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  form: UseFormReturn<EventValues>;
}

function WhatFields({ form: { register, formState } }: PartProps) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const networks = useNetworks();
  return (
    <>
      <TextField label={text("events.title")} error={words(formState.errors.title)} {...register("title")} />
      <div className="two">
        <SelectField
          label={text("events.kind")}
          options={codes.choices("eventKind", EVENT_KINDS)}
          {...register("kind")}
        />
        <SelectField
          label={text("events.network")}
          optional
          empty={text("table.none")}
          options={(networks.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
          {...register("network")}
        />
      </div>
      <TextArea label={text("events.description")} optional {...register("description")} />
    </>
  );
}

function WhenFields({ form: { register, formState, control } }: PartProps) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  return (
    <>
      <div className="two pairs">
        <DateField label={text("record.on")} error={words(formState.errors.on)} {...register("on")} />
        <TextField
          type="time"
          label={text("record.at")}
          error={words(formState.errors.from)}
          {...register("from")}
        />
        <DateField label={text("events.endOn")} optional {...register("endOn")} />
        <TextField
          type="time"
          label={text("events.to")}
          optional
          error={words(formState.errors.to)}
          {...register("to")}
        />
      </div>
      <div className="two">
        <TextField label={text("events.place")} optional {...register("place")} />
        <Controller
          control={control}
          name="municipality"
          render={({ field }) => (
            <Combo
              label={text("events.municipality")}
              optional
              options={codes.municipalities}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </div>
    </>
  );
}

function PeopleFields({ form: { register, formState } }: PartProps) {
  const text = useText();
  const words = useFieldError();
  const number = (name: "capacity" | "registrations" | "participants") => (
    <TextField
      label={text(`events.${name}`)}
      optional
      inputMode="numeric"
      error={words(formState.errors[name])}
      {...register(name)}
    />
  );
  return (
    <>
      <div className="two">
        {number("capacity")}
        {number("registrations")}
        {number("participants")}
      </div>
      <TextArea label={text("events.outcome")} optional {...register("outcome")} />
    </>
  );
}
