import { CheckField, FieldError, TextField } from "@/components/Field";
import { useText } from "@/lib/text/useText";

interface Reach {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  consent?: boolean | null;
}

interface Props {
  value: Reach;
  onChange: (part: Reach) => void;
  /** Somebody can be reached, and has not agreed. */
  wrong: boolean;
}

/** How to reach somebody; all of it may stay empty. */
export function ReachFields({ value, onChange, wrong }: Props) {
  const text = useText();
  return (
    <>
      <TextField
        optional
        label={text("enquiries.name")}
        hint={text("enquiries.nameHint")}
        maxLength={200}
        value={value.name ?? ""}
        onChange={(event) => onChange({ name: event.target.value || null })}
      />
      <div className="two">
        <TextField
          optional
          type="email"
          label={text("client.email")}
          maxLength={254}
          value={value.email ?? ""}
          onChange={(event) => onChange({ email: event.target.value || null })}
        />
        <TextField
          optional
          type="tel"
          label={text("client.phone")}
          maxLength={60}
          value={value.phone ?? ""}
          onChange={(event) => onChange({ phone: event.target.value || null })}
        />
      </div>
      <div>
        <CheckField
          label={text("enquiries.consent")}
          hint={text("enquiries.consentHint")}
          checked={value.consent ?? false}
          onChange={(event) => onChange({ consent: event.target.checked })}
        />
        {wrong && <FieldError>{text("enquiries.consentMissing")}</FieldError>}
      </div>
    </>
  );
}
