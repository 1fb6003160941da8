import type { UseFormReturn } from "react-hook-form";
import { DateField, TextField } from "@/components/Field";
import { useFieldError } from "@/lib/form";
import { today } from "@/lib/text/format";
import { useText } from "@/lib/text/useText";
import type { ClientValues } from "../clientForm";

export interface PartProps {
  form: UseFormReturn<ClientValues>;
}

export function NameFields({ form: { register, formState } }: PartProps) {
  const text = useText();
  const words = useFieldError();
  const { errors } = formState;
  return (
    <>
      <div className="two">
        <TextField label={text("client.givenName")} autoComplete="off" {...register("givenName")} />
        <TextField
          label={text("client.familyName")}
          autoComplete="off"
          error={words(errors.familyName)}
          {...register("familyName")}
        />
      </div>
      <div className="two">
        <TextField
          label={text("client.callName")}
          optional
          hint={text("client.callNameHint")}
          {...register("callName")}
        />
        <TextField
          label={text("client.addressForm")}
          optional
          hint={text("client.addressFormHint")}
          {...register("addressForm")}
        />
        <DateField
          label={text("client.birthDate")}
          optional
          max={today()}
          error={words(errors.birthDate)}
          {...register("birthDate")}
        />
      </div>
    </>
  );
}

export function ContactFields({ form: { register, formState } }: PartProps) {
  const text = useText();
  const words = useFieldError();
  return (
    <div className="two">
      <TextField
        label={text("client.email")}
        type="email"
        optional
        autoComplete="off"
        error={words(formState.errors.email)}
        {...register("email")}
      />
      <TextField
        label={text("client.phone")}
        type="tel"
        optional
        autoComplete="off"
        error={words(formState.errors.phone)}
        {...register("phone")}
      />
    </div>
  );
}
