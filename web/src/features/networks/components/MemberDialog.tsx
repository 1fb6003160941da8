import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { Button } from "@/components/Button";
import { Segments } from "@/components/Choice";
import { MultiPick } from "@/components/Combo";
import { Dialog } from "@/components/Dialog";
import { DateField, TextArea, TextField } from "@/components/Field";
import { FormProblem } from "@/components/States";
import { useEdit } from "@/components/useEdit";
import { call } from "@/lib/api/http";
import { useCodes } from "@/lib/codes/useCodes";
import { orNull, showViolations, useFieldError, zodResolver } from "@/lib/form";
import { useMay, useRegionApi } from "@/lib/region";
import { today } from "@/lib/text/format";
import { useText } from "@/lib/text/useText";
import { type Member, type MemberFields, useSaveMember } from "../api/members";

interface Values {
  kind: MemberFields["kind"];
  name: string;
  organisation: string;
  email: string;
  phone: string;
  countries: string[];
  industries: string[];
  offers: string;
  seeks: string;
  joinedOn: string;
  leftOn: string;
}

const schema = z.looseObject({
  name: z.string().trim().min(1, "field.required"),
  email: z.union([z.literal(""), z.email("field.email")]),
  joinedOn: z.string().min(1, "field.required"),
});

function valuesOf(member?: Member): Values {
  return {
    kind: member?.kind ?? "PERSON",
    name: member?.name ?? "",
    organisation: member?.organisation ?? "",
    email: member?.email ?? "",
    phone: member?.phone ?? "",
    countries: member?.countries ?? [],
    industries: member?.industries ?? [],
    offers: member?.offers ?? "",
    seeks: member?.seeks ?? "",
    joinedOn: member?.joinedOn ?? today(),
    leftOn: member?.leftOn ?? "",
  };
}

function fieldsOf(values: Values, network: string): MemberFields {
  return {
    network,
    kind: values.kind,
    name: values.name.trim(),
    organisation: orNull(values.organisation),
    email: orNull(values.email),
    phone: orNull(values.phone),
    countries: values.countries,
    industries: values.industries,
    offers: orNull(values.offers),
    seeks: orNull(values.seeks),
    joinedOn: values.joinedOn,
    leftOn: orNull(values.leftOn),
  };
}

/** A member of a network: who, which ties, what they offer and seek. */
export function MemberDialog({
  network,
  member,
  onClose,
}: {
  network: string;
  member?: Member;
  onClose: () => void;
}) {
  const text = useText();
  const may = useMay();
  const api = useRegionApi();
  const form = useForm<Values>({ defaultValues: valuesOf(member), resolver: zodResolver(schema) });
  const edit = useEdit({
    stored: member,
    load: () => call<Member>(api(`members/${member?.id}`)),
    valuesOf,
    saving: useSaveMember(),
    order: (typed, before, key) => ({ before, key, fields: fieldsOf(typed, network) }),
    onDone: onClose,
    onTheirs: (theirs) => form.reset(valuesOf(theirs)),
    prefix: "members",
    labels: { email: text("client.email"), phone: text("client.phone") },
    readings: { kind: "memberKind", countries: "country", industries: "industry" },
  });
  const send = form.handleSubmit((typed) =>
    edit.send(typed, (error) => showViolations(error, form.setError, form.getValues())),
  );
  return (
    <Dialog
      wide
      open
      title={member ? member.name : text("members.add")}
      onClose={onClose}
      footer={
        <>
          {may("members:write") && !edit.stale && (
            <Button kind="primary" busy={edit.busy} onClick={() => void send()}>
              {text("members.save")}
            </Button>
          )}
          <Button kind="tertiary" onClick={onClose}>
            {text("action.close")}
          </Button>
        </>
      }
    >
      {edit.stale ?? (
        <form className="form" noValidate onSubmit={send}>
          <MemberFieldsPart form={form} />
          <FormProblem error={edit.error} />
        </form>
      )}
    </Dialog>
  );
}

function MemberFieldsPart({ form }: { form: ReturnType<typeof useForm<Values>> }) {
  const text = useText();
  const codes = useCodes();
  const words = useFieldError();
  const { register, control, formState } = form;
  return (
    <>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <Segments
            label={text("members.kind")}
            choices={codes.choices("memberKind", ["PERSON", "ORGANISATION"])}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <div className="two">
        <TextField label={text("members.name")} error={words(formState.errors.name)} {...register("name")} />
        <TextField label={text("members.organisation")} optional {...register("organisation")} />
        <TextField
          type="email"
          label={text("client.email")}
          optional
          error={words(formState.errors.email)}
          {...register("email")}
        />
        <TextField type="tel" label={text("client.phone")} optional {...register("phone")} />
      </div>
      <div className="two">
        <Controller
          control={control}
          name="countries"
          render={({ field }) => (
            <MultiPick
              label={text("members.countries")}
              optional
              options={codes.countries}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
        <Controller
          control={control}
          name="industries"
          render={({ field }) => (
            <MultiPick
              label={text("members.industries")}
              optional
              options={codes.industries}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </div>
      <div className="two">
        <TextArea rows={2} label={text("members.offers")} optional {...register("offers")} />
        <TextArea rows={2} label={text("members.seeks")} optional {...register("seeks")} />
        <DateField
          label={text("members.joinedOn")}
          error={words(formState.errors.joinedOn)}
          {...register("joinedOn")}
        />
        <DateField
          label={text("members.leftOn")}
          optional
          error={words(formState.errors.leftOn)}
          {...register("leftOn")}
        />
      </div>
    </>
  );
}
