import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from "react";
import { useText } from "@/lib/text/useText";
import { cx } from "./cx";
import { Icon } from "./Icon";
import "./field.css";

export interface Labelled {
  label: ReactNode;
  /** A derived value or a short remark at the end of the label's line. */
  aside?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Fields are required unless it says so; the word is written, not a star. */
  optional?: boolean;
}

interface Ids {
  id: string;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: true | undefined;
}

/** Label above, field, hint and error below; ties them together for screen readers. */
export function Field(props: Labelled & { className?: string; children: (ids: Ids) => ReactNode }) {
  const { label, aside, hint, error, optional, className, children } = props;
  const id = useId();
  const text = useText();
  const described = cx(hint ? `${id}-hint` : null, error ? `${id}-error` : null);
  return (
    <div className={cx("field", error && "is-wrong", className)}>
      <span className="lab">
        <label htmlFor={id}>{label}</label>
        {(aside || optional) && <span className="hint">{aside ?? text("field.optional")}</span>}
      </span>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span className="field-error" id={id}>
      <Icon name="alert" />
      {children}
    </span>
  );
}

type Without<T> = Omit<T, keyof Labelled | "size">;
type InputProps = Labelled & Without<InputHTMLAttributes<HTMLInputElement>> & { ref?: Ref<HTMLInputElement> };

function split<T extends Labelled>(props: T) {
  const { label, aside, hint, error, optional, ...rest } = props;
  return [{ label, aside, hint, error, optional } as Labelled, rest] as const;
}

export function TextField(props: InputProps) {
  const [labelled, rest] = split(props);
  return (
    <Field {...labelled}>
      {(ids) => (
        <input type="text" {...rest} {...ids} className={cx("kern-form-input__input", rest.className)} />
      )}
    </Field>
  );
}

/** The browser's own date field: it knows the keyboard, the calendar and the language of the device. */
export function DateField(props: InputProps) {
  return <TextField {...props} type="date" className="h-date" />;
}

type AreaProps = Labelled &
  Without<TextareaHTMLAttributes<HTMLTextAreaElement>> & { ref?: Ref<HTMLTextAreaElement> };

export function TextArea(props: AreaProps) {
  const [labelled, rest] = split(props);
  return (
    <Field {...labelled}>
      {(ids) => <textarea rows={4} {...rest} {...ids} className="kern-form-input__input" />}
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

type SelectProps = Labelled &
  Without<SelectHTMLAttributes<HTMLSelectElement>> & {
    options: Option[];
    /** Text of the empty choice; without it something is always chosen. */
    empty?: string;
    ref?: Ref<HTMLSelectElement>;
  };

export function SelectField(props: SelectProps) {
  const [labelled, { options, empty, ...rest }] = split(props);
  return (
    <Field {...labelled}>
      {(ids) => (
        <select {...rest} {...ids} className="kern-form-input__input">
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type CheckProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  ref?: Ref<HTMLInputElement>;
};

export function CheckField({ label, hint, className, ...rest }: CheckProps) {
  const id = useId();
  return (
    <div className={cx("check", className)}>
      <input
        {...rest}
        id={id}
        type="checkbox"
        className="cb"
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
