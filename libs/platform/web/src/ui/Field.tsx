import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';

interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string;
}

type Wired = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

/** A label, the field, and what helps or hinders, tied together for who does not see them stand together. */
export function Field({
  label,
  hint,
  error,
  children,
}: FieldProps & { children: (wired: Wired) => ReactNode }) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="Field">
      <label className="Field-label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
      {hint && (
        <div className="Field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className="Field-error" id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error,
  ...rest
}: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field {...{ label, hint, error }}>{(wired) => <input className="Input" {...rest} {...wired} />}</Field>
  );
}

export function TextArea({
  label,
  hint,
  error,
  ...rest
}: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field {...{ label, hint, error }}>
      {(wired) => <textarea className="Input" rows={3} {...rest} {...wired} />}
    </Field>
  );
}

export function Select({
  label,
  hint,
  error,
  children,
  ...rest
}: FieldProps & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Field {...{ label, hint, error }}>
      {(wired) => (
        <select className="Input" {...rest} {...wired}>
          {children}
        </select>
      )}
    </Field>
  );
}

export function Checkbox({ label, ...rest }: { label: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className="Checkbox">
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}

/** What went wrong with a form as a whole, told at once. */
export function FormError({ children }: { children: ReactNode }) {
  return children ? (
    <p className="FormError" role="alert">
      {children}
    </p>
  ) : null;
}
