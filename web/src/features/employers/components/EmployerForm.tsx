import { Controller, type UseFormReturn, useFieldArray, useForm } from "react-hook-form";
import { Button, IconButton } from "@/components/Button";
import { Card } from "@/components/Card";
import { Combo } from "@/components/Combo";
import { SelectField, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { SimilarEmployers } from "@/features/duplicates/components/SimilarEmployers";
import { useCodes } from "@/lib/codes/useCodes";
import { EMPLOYER_KINDS, EMPLOYER_SIZES } from "@/lib/codes/vocabulary";
import { showViolations, useFieldError, zodResolver } from "@/lib/form";
import { useText } from "@/lib/text/useText";
import { type EmployerValues, employerSchema } from "../employerForm";

interface Props {
  values: EmployerValues;
  isNew: boolean;
  busy: boolean;
  error: unknown;
  onSave: (values: EmployerValues, onError: (error: unknown) => void) => void;
  onCancel: () => void;
}

export function EmployerForm({ values, isNew, busy, error, onSave, onCancel }: Props) {
  const text = useText();
  const form = useForm<EmployerValues>({ defaultValues: values, resolver: zodResolver(employerSchema) });
  const save = form.handleSubmit((typed) =>
    onSave(typed, (problem) => showViolations(problem, form.setError, form.getValues())),
  );
  return (
    <form
      className="form client-form"
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <Card title={text("client.details")}>
        <FirmFields form={form} />
        {isNew && <Similar form={form} />}
      </Card>
      <Card title={text("employer.contacts")}>
        <ContactsFields form={form} />
      </Card>
      <FormProblem error={error} />
      <div className="row">
        <Button kind="primary" type="submit" busy={busy} shortcut={text("record.saveKey")}>
          {text(isNew ? "employer.saveNew" : "action.save")}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {text("action.cancel")}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  form: UseFormReturn<EmployerValues>;
}

function Similar({ form }: PartProps) {
  const [name, municipality, industry] = form.watch(["name", "municipality", "industry"]);
  return <SimilarEmployers typed={{ name, municipality, industry }} />;
}

function FirmFields({ form }: PartProps) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const { register, control, formState } = form;
  return (
    <>
      <TextField label={text("employer.name")} error={words(formState.errors.name)} {...register("name")} />
      <div className="two">
        <SelectField
          label={text("employer.kind")}
          options={codes.choices("employerKind", EMPLOYER_KINDS)}
          {...register("kind")}
        />
        <SelectField
          label={text("employer.size")}
          optional
          empty={text("table.none")}
          options={codes.choices("employerSize", EMPLOYER_SIZES)}
          {...register("size")}
        />
      </div>
      <div className="two">
        <Controller
          control={control}
          name="industry"
          render={({ field }) => (
            <Combo
              label={text("employer.industry")}
              optional
              options={codes.industries}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
        <Controller
          control={control}
          name="municipality"
          render={({ field }) => (
            <Combo
              label={text("employer.municipality")}
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

function ContactsFields({ form }: PartProps) {
  const text = useText();
  const words = useFieldError();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "contacts" });
  const errors = form.formState.errors.contacts;
  return (
    <>
      {fields.map((field, index) => (
        <fieldset key={field.id} className="contact">
          <legend className="sr">{text("employer.contact", { number: index + 1 })}</legend>
          <TextField
            label={text("employer.contactName")}
            error={words(errors?.[index]?.name)}
            {...form.register(`contacts.${index}.name`)}
          />
          <TextField
            label={text("employer.contactRole")}
            optional
            {...form.register(`contacts.${index}.role`)}
          />
          <TextField
            label={text("client.email")}
            type="email"
            optional
            error={words(errors?.[index]?.email)}
            {...form.register(`contacts.${index}.email`)}
          />
          <TextField
            label={text("client.phone")}
            type="tel"
            optional
            {...form.register(`contacts.${index}.phone`)}
          />
          <IconButton
            icon="trash"
            label={text("employer.contactRemove", { number: index + 1 })}
            onClick={() => remove(index)}
          />
        </fieldset>
      ))}
      <div>
        <Button icon="plus" onClick={() => append({ name: "", role: "", email: "", phone: "" })}>
          {text("employer.contactAdd")}
        </Button>
      </div>
    </>
  );
}
