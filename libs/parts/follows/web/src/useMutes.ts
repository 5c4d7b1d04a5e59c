import type { MuteKind } from '@plein/contract';
import { useAct, useMessages, useToast } from '@plein/platform/web';
import { MutesQuery, EndMute, StartMute } from './mutes.queries';

/** A mute as it is given: of what, what that is called, and until when. */
export interface Muted {
  readonly kind: string;
  readonly target: string;
  readonly name: string;
  readonly until?: string | null;
}

/** How what is muted is written: a topic with its #, a word in quotes. */
export const useNameOfMuted = () => {
  const t = useMessages();
  return ({ kind, name }: Pick<Muted, 'kind' | 'name'>) => t(`mutes.named.${kind}`, { name });
};

/** Muting and hearing again, each with a way back. */
export function useMutes() {
  const t = useMessages();
  const tell = useToast();
  const nameOf = useNameOfMuted();
  const start = useAct(StartMute, { refetchQueries: [MutesQuery] });
  const end = useAct(EndMute, { refetchQueries: [MutesQuery] });
  const input = ({ kind, target, until }: Muted) => ({
    kind: kind as MuteKind,
    target,
    until: until ?? null,
  });

  const mute = async (muted: Muted): Promise<boolean> => {
    if (!(await start.run({ input: input(muted) }))) return false;
    tell(
      t('mutes.started', { name: nameOf(muted) }),
      () => void end.run({ kind: muted.kind, target: muted.target }),
    );
    return true;
  };
  const unmute = async (muted: Muted): Promise<void> => {
    if (await end.run({ kind: muted.kind, target: muted.target }))
      tell(t('mutes.ended', { name: nameOf(muted) }), () => void start.run({ input: input(muted) }));
  };
  return { mute, unmute, isBusy: start.loading || end.loading, start, end };
}
