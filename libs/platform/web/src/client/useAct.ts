import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useMessages } from '../i18n/messages';
import { refusalOf } from './client';

export interface FieldError {
  readonly code: string;
  readonly field?: readonly string[] | null;
}

type Payload = { userErrors: readonly FieldError[] };
type Options<Data, Variables extends OperationVariables> = Omit<
  useMutation.Options<Data, Variables>,
  'variables'
>;

/**
 * An act: one mutation whose payload says what can be put right. `run` answers with the payload, or null when it
 * was not done; then `errors` and `sentence` say why, and nothing that was typed is lost.
 */
export function useAct<Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: Options<Data, Variables> = {},
) {
  const t = useMessages();
  const [mutate, { loading }] = useMutation<Data, Variables>(
    document,
    options as useMutation.Options<Data, Variables>,
  );
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const run = useCallback(
    async (variables: Variables, more: object = {}): Promise<Data[keyof Data] | null> => {
      setErrors([]);
      setSentence(null);
      setRefusal(null);
      try {
        const { data } = await (mutate as (options: object) => ReturnType<typeof mutate>)({
          variables,
          ...more,
        });
        const payload = data
          ? (Object.values(data as object).find(isPayload) as Payload | undefined)
          : undefined;
        if (!payload || payload.userErrors.length === 0) return (payload ?? null) as Data[keyof Data] | null;
        setErrors(payload.userErrors);
        focusFirst();
        setSentence(sentenceOf(t, payload.userErrors[0]!.code));
      } catch (error) {
        const code = refusalOf(error) ?? 'INTERNAL';
        setRefusal(code);
        setSentence(t(`refused.${code}`));
      }
      return null;
    },
    [mutate, t],
  );

  const errorOf = useCallback(
    (field: string) => {
      const found = errors.find((error) => error.field?.at(-1) === field);
      return found ? sentenceOf(t, found.code) : undefined;
    },
    [errors, t],
  );

  return { run, loading, errors, errorOf, sentence, refusal, forget: () => setSentence(null) };
}

/** One goes on where something has to be put right. */
const focusFirst = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
};

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && 'userErrors' in value;

const sentenceOf = (t: ReturnType<typeof useMessages>, code: string): string =>
  t.has(`errors.${code}`) ? t(`errors.${code}`) : t('errors.other');
