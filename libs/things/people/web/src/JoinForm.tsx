import { textLimits } from '@plein/contract';
import { Button, FormError, TextField, useLanguage, useMessages } from '@plein/platform/web';
import { type FormEvent, type ReactNode, useState } from 'react';

export interface Joining {
  name: string;
  email: string;
  password: string;
  language: string;
}

interface Props {
  start?: Partial<Joining>;
  busy: boolean;
  sentence: string | null;
  errorOf: (field: string) => string | undefined;
  button: string;
  /** Fields of its own, above the others. */
  children?: ReactNode;
  onJoin: (joining: Joining) => void;
}

/** Name, address and password: what it takes to come in. */
export function JoinForm({ start, busy, sentence, errorOf, button, children, onJoin }: Props) {
  const t = useMessages();
  const language = useLanguage();
  const [name, setName] = useState(start?.name ?? '');
  const [email, setEmail] = useState(start?.email ?? '');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onJoin({ name, email, password, language });
  };
  return (
    <form className="stack" onSubmit={submit}>
      {children}
      <TextField
        label={t('people.name')}
        autoComplete="name"
        required
        maxLength={textLimits.name}
        value={name}
        error={errorOf('name')}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t('people.email')}
        type="email"
        autoComplete="username"
        required
        maxLength={textLimits.email}
        value={email}
        error={errorOf('email')}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        label={t('people.newPassword')}
        hint={t('people.passwordHint', { n: textLimits.password.min })}
        type="password"
        autoComplete="new-password"
        required
        value={password}
        error={errorOf('password')}
        onChange={(event) => setPassword(event.target.value)}
      />
      <FormError>{sentence}</FormError>
      <Button look="primary" type="submit" busy={busy}>
        {button}
      </Button>
    </form>
  );
}
