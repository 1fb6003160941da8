import { Controller, type UseFormReturn, useForm } from "react-hook-form";
import { Button } from "@/components/Button";
import { ChipChecks, Segments } from "@/components/Choice";
import { MultiPick } from "@/components/Combo";
import { Dialog } from "@/components/Dialog";
import { CheckField, SelectField, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useEdit } from "@/components/useEdit";
import { type Calendar, useConcernName, useConcerns, useSaveCalendar } from "@/lib/api/appointments";
import { call } from "@/lib/api/http";
import { useCodes } from "@/lib/codes/useCodes";
import { showViolations, useFieldError, zodResolver } from "@/lib/form";
import { useRegion, useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";
import { useAdvisers } from "../api/advisers";
import { type CalendarValues, calendarFields, calendarSchema, calendarValues } from "../calendarForm";
import { OtherwisePart, WeekPart } from "./HoursParts";

export type CalendarFormState = UseFormReturn<CalendarValues>;

/** Whose time can be booked, where, in which languages, and when the door is open. */
export function CalendarDialog({ calendar, onClose }: { calendar?: Calendar; onClose: () => void }) {
  const text = useText();
  const api = useRegionApi();
  const { languages } = useRegion();
  const valuesOf = (stored: Calendar) => calendarValues(stored, languages);
  const form = useForm<CalendarValues>({
    resolver: zodResolver<CalendarValues>(calendarSchema),
    defaultValues: calendarValues(calendar, languages),
  });
  const edit = useEdit({
    stored: calendar,
    load: () => call<Calendar>(api(`calendars/${calendar?.id}`)),
    valuesOf,
    saving: useSaveCalendar(),
    order: (typed: CalendarValues, before: Calendar | undefined, key) => ({
      before,
      key,
      fields: calendarFields(typed),
    }),
    onDone: onClose,
    onTheirs: (theirs) => form.reset(valuesOf(theirs)),
    prefix: "calendars",
    readings: { channels: "channel", languages: "languageName" },
  });
  const send = form.handleSubmit((typed) =>
    edit.send(typed, (error) => showViolations(error, form.setError, form.getValues())),
  );
  return (
    <Dialog
      wide
      open
      title={calendar ? calendar.name : text("calendars.add")}
      onClose={onClose}
      footer={
        <>
          {!edit.stale && (
            <Button kind="primary" busy={edit.busy} onClick={() => void send()}>
              {text("calendars.save")}
            </Button>
          )}
          <Button kind="tertiary" onClick={onClose}>
            {text("action.cancel")}
          </Button>
        </>
      }
    >
      {edit.stale ?? (
        <form className="form" noValidate onSubmit={send}>
          <PlacePart form={form} />
          <OfferPart form={form} />
          <WeekPart form={form} />
          <OtherwisePart form={form} />
          <RulesPart form={form} known={calendar !== undefined} />
          <FormProblem error={edit.error} />
        </form>
      )}
    </Dialog>
  );
}

function PlacePart({ form }: { form: CalendarFormState }) {
  const text = useText();
  const words = useFieldError();
  const advisers = useAdvisers();
  const { errors } = form.formState;
  const kind = form.watch("kind");
  return (
    <>
      <Controller
        control={form.control}
        name="kind"
        render={({ field }) => (
          <Segments
            label={text("calendars.kind")}
            choices={[
              { value: "ADVISER", label: text("calendars.adviser") },
              { value: "OFFICE", label: text("calendars.office") },
            ]}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <div className="two">
        {kind === "ADVISER" && advisers.length > 0 && (
          <SelectField
            label={text("calendars.account")}
            empty={text("calendars.noAccount")}
            options={advisers.map((one) => ({ value: one.id, label: one.name }))}
            error={words(errors.accountId)}
            {...form.register("accountId", {
              onChange: (event: { target: { value: string } }) => {
                const chosen = advisers.find((one) => one.id === event.target.value);
                if (chosen && !form.getValues("name")) form.setValue("name", chosen.name);
              },
            })}
          />
        )}
        <TextField label={text("calendars.name")} error={words(errors.name)} {...form.register("name")} />
        <TextField
          label={text("calendars.place")}
          hint={text("calendars.placeHint")}
          error={words(errors.place)}
          {...form.register("place")}
        />
        <TextField type="tel" label={text("client.phone")} optional {...form.register("phone")} />
        <TextField
          type="url"
          label={text("calendars.videoLink")}
          optional
          error={words(errors.videoLink)}
          {...form.register("videoLink")}
        />
      </div>
    </>
  );
}

function OfferPart({ form }: { form: CalendarFormState }) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const nameOf = useConcernName();
  const concerns = useConcerns();
  const { errors } = form.formState;
  return (
    <>
      <Controller
        control={form.control}
        name="languages"
        render={({ field }) => (
          <MultiPick
            label={text("calendars.languages")}
            options={codes.languages}
            value={field.value}
            error={words(errors.languages as never)}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={form.control}
        name="channels"
        render={({ field }) => (
          <ChipChecks
            label={text("appointments.channel")}
            choices={codes.choices("channel", ["IN_PERSON", "PHONE", "VIDEO"])}
            value={field.value}
            error={words(errors.channels as never)}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={form.control}
        name="concernIds"
        render={({ field }) => (
          <ChipChecks
            label={text("calendars.concernIds")}
            hint={text("calendars.concernIdsHint")}
            choices={(concerns.data?.items ?? [])
              .filter((one) => !one.retired || field.value.includes(one.id))
              .map((one) => ({ value: one.id, label: nameOf(one.names) }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </>
  );
}

function RulesPart({ form, known }: { form: CalendarFormState; known: boolean }) {
  const text = useText();
  const words = useFieldError();
  const { errors } = form.formState;
  return (
    <>
      <div className="two">
        <TextField
          type="number"
          label={text("calendars.stepMinutes")}
          error={words(errors.stepMinutes)}
          {...form.register("stepMinutes")}
        />
      </div>
      <CheckField
        label={text("calendars.openToPublic")}
        hint={text("calendars.openToPublicHint")}
        {...form.register("openToPublic")}
      />
      {form.watch("openToPublic") && (
        <div className="two">
          <TextField
            type="number"
            label={text("calendars.noticeHours")}
            error={words(errors.noticeHours)}
            {...form.register("noticeHours")}
          />
          <TextField
            type="number"
            label={text("calendars.horizonDays")}
            error={words(errors.horizonDays)}
            {...form.register("horizonDays")}
          />
        </div>
      )}
      {known && (
        <CheckField
          label={text("calendars.retired")}
          hint={text("calendars.retiredHint")}
          {...form.register("retired")}
        />
      )}
    </>
  );
}
