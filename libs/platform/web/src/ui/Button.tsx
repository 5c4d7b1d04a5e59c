import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Look = 'plain' | 'primary' | 'quiet' | 'danger';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  small?: boolean;
  /** Waits for the server: stays readable, does nothing when pressed again. */
  busy?: boolean;
}

export function Button({ look = 'plain', small, busy, className, onClick, type = 'button', ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(look, small, className)}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {rest.children}
      {busy && <span className="Stip" aria-hidden="true" />}
    </button>
  );
}

/** The look of a button, for links that act like one. */
export const buttonClass = (look: Look = 'plain', small = false, more = ''): string =>
  ['Button', look !== 'plain' && `Button--${look}`, small && 'Button--small', more].filter(Boolean).join(' ');

interface IconProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  label: string;
  children: ReactNode;
}

/** An icon with a name: never one without the other. */
export function IconButton({ label, children, className, ...rest }: IconProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`IconButton ${className ?? ''}`}
    >
      {children}
    </button>
  );
}
