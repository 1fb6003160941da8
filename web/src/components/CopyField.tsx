import { useText } from "@/lib/text/useText";
import { Button } from "./Button";
import { Field } from "./Field";
import { toast } from "./Toasts";
import "./copyfield.css";

/** Something to be taken elsewhere: read-only, marked on focus, copied with one press. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const text = useText();
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    toast(text("action.copied"));
  };
  return (
    <Field label={label}>
      {(ids) => (
        <span className="copyfield">
          <input
            {...ids}
            className="kern-form-input__input"
            readOnly
            value={value}
            onFocus={(event) => event.target.select()}
          />
          <Button icon="copy" onClick={() => void copy()}>
            {text("action.copy")}
          </Button>
        </span>
      )}
    </Field>
  );
}
