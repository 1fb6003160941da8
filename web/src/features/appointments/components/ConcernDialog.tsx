import { Controller, useFieldArray, useForm } from "react-hook-form";
import { z } from "zod";
import { Button, IconButton } from "@/components/Button";
import { ChipChecks, Segments } from "@/components/Choice";
import { MultiPick } from "@/components/Combo";
import { Dialog } from "@/components/Dialog";
import { CheckField, SelectField, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useEdit } from "@/components/useEdit";
import { type Concern, type ConcernFields, useSaveConcern } from "@/lib/api/appointments";
import { call } from "@/lib/api/http";
import { useCodes } from "@/lib/codes/useCodes";
import { EMPLOYER_TOPICS, TOPICS } from "@/lib/codes/vocabulary";
import { showViolations, useFieldError, zodResolver } from "@/lib/form";
import { useRegion, useRegionApi } from "@/lib/region";
import { useText } from "@/lib/text/useText";

/** A name and what to bring, in one language. */
interface Words {
  language: string;
  text: string;
  hint: string;
}

interface Values {
  words: Words[];
  minutes: number;
  notesMinutes: number;
  forWhom: ConcernFields["forWhom"];
  topics: string[];
  channels: string[];
  openToPublic: boolean;
  retired: boolean;
}

const schema = z.looseObject({
  words: z.array(
    z.looseObject({ language: z.string(), text: z.string().trim().min(1, "field.required").max(500) }),
  ),
  minutes: z.coerce.number("field.number").int().min(5, "field.number").max(480, "field.number"),
  notesMinutes: z.coerce.number("field.number").int().min(0, "field.number").max(120, "field.number"),
  topics: z.array(z.string()).min(1, "field.required"),
  channels: z.array(z.string()).min(1, "field.required"),
});

function valuesOf(concern: Concern | undefined, first: string): Values {
  return {
    words: concern
      ? concern.names.map((one) => ({
          language: one.language,
          text: one.text,
          hint: concern.hints.find((hint) => hint.language === one.language)?.text ?? "",
        }))
      : [{ language: first, text: "", hint: "" }],
    minutes: concern?.minutes ?? 45,
    notesMinutes: concern?.notesMinutes ?? 15,
    forWhom: concern?.forWhom ?? "PERSON",
    topics: concern?.topics ?? [],
    channels: concern?.channels ?? ["IN_PERSON", "PHONE", "VIDEO"],
    openToPublic: concern?.openToPublic ?? false,
    retired: concern?.retired ?? false,
  };
}

function fieldsOf(values: Values): ConcernFields {
  return {
    names: values.words.map(({ language, text }) => ({ language, text: text.trim() })),
    hints: values.words
      .filter((one) => one.hint.trim() !== "")
      .map(({ language, hint }) => ({ language, text: hint.trim() })),
    minutes: values.minutes,
    notesMinutes: values.notesMinutes,
    forWhom: values.forWhom,
    topics: values.topics as ConcernFields["topics"],
    channels: values.channels as ConcernFields["channels"],
    openToPublic: values.openToPublic,
    retired: values.retired,
  };
}

/** What people can come for: its names, how long it takes, whom it is for. */
export function ConcernDialog({ concern, onClose }: { concern?: Concern; onClose: () => void }) {
  const text = useText();
  const codes = useCodes();
  const api = useRegionApi();
  const region = useRegion();
  const first = region.languages[0] ?? "de";
  const form = useForm<Values>({
    resolver: zodResolver<Values>(schema),
    defaultValues: valuesOf(concern, first),
  });
  const edit = useEdit({
    stored: concern,
    load: () => call<Concern>(api(`concerns/${concern?.id}`)),
    valuesOf: (stored: Concern) => valuesOf(stored, first),
    saving: useSaveConcern(),
    order: (typed: Values, before: Concern | undefined, key) => ({ before, key, fields: fieldsOf(typed) }),
    onDone: onClose,
    onTheirs: (theirs) => form.reset(valuesOf(theirs, first)),
    prefix: "concerns",
    readings: { topics: "topic", channels: "channel", forWhom: "audience" },
  });
  const send = form.handleSubmit((typed) =>
    edit.send(typed, (error) => showViolations(error, form.setError, form.getValues())),
  );
  const words = useFieldError();
  const { errors } = form.formState;
  return (
    <Dialog
      wide
      open
      title={text(concern ? "concerns.change" : "concerns.add")}
      onClose={onClose}
      footer={
        <>
          {!edit.stale && (
            <Button kind="primary" busy={edit.busy} onClick={() => void send()}>
              {text("concerns.save")}
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
          <WordsPart form={form} />
          <div className="two">
            <TextField
              type="number"
              label={text("concerns.minutes")}
              error={words(errors.minutes)}
              {...form.register("minutes")}
            />
            <TextField
              type="number"
              label={text("concerns.notesMinutes")}
              hint={text("concerns.notesMinutesHint")}
              error={words(errors.notesMinutes)}
              {...form.register("notesMinutes")}
            />
          </div>
          <Controller
            control={form.control}
            name="forWhom"
            render={({ field }) => (
              <Segments
                label={text("concerns.forWhom")}
                choices={codes.choices("audience", ["PERSON", "EMPLOYER", "BOTH"])}
                value={field.value}
                onChange={field.onChange}
              />
            )}
          />
          <Controller
            control={form.control}
            name="topics"
            render={({ field }) => (
              <MultiPick
                label={text("concerns.topics")}
                options={codes.choices("topic", [...TOPICS, ...EMPLOYER_TOPICS])}
                value={field.value}
                error={words(errors.topics as never)}
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
          <CheckField
            label={text("concerns.openToPublic")}
            hint={text("concerns.openToPublicHint")}
            {...form.register("openToPublic")}
          />
          {concern && (
            <CheckField
              label={text("concerns.retired")}
              hint={text("concerns.retiredHint")}
              {...form.register("retired")}
            />
          )}
          <FormProblem error={edit.error} />
        </form>
      )}
    </Dialog>
  );
}

/** Names and hints, once in each language. */
function WordsPart({ form }: { form: ReturnType<typeof useForm<Values>> }) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "words" });
  const used = form.watch("words").map((one) => one.language);
  const next = codes.languages.find((one) => !used.includes(one.value))?.value ?? "en";
  const errors = form.formState.errors.words;
  return (
    <>
      {fields.map((field, index) => (
        <fieldset key={field.id} className="fieldset stack-2">
          <legend className="sr">{text("concerns.words", { number: index + 1 })}</legend>
          <div className="hours-row is-words">
            <TextField
              label={text("concerns.name")}
              error={words(errors?.[index]?.text)}
              {...form.register(`words.${index}.text`)}
            />
            <SelectField
              label={text("appointments.language")}
              options={codes.languages}
              {...form.register(`words.${index}.language`)}
            />
            <TextField label={text("concerns.hint")} optional {...form.register(`words.${index}.hint`)} />
            {fields.length > 1 && (
              <IconButton
                icon="trash"
                label={text("concerns.wordsRemove", { number: index + 1 })}
                onClick={() => remove(index)}
              />
            )}
          </div>
        </fieldset>
      ))}
      <div>
        <Button icon="plus" onClick={() => append({ language: next, text: "", hint: "" })}>
          {text("concerns.wordsAdd")}
        </Button>
      </div>
    </>
  );
}
