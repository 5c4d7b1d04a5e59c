import { type Quoting, quotings } from '@plein/contract';
import {
  Button,
  Dialog,
  DialogActions,
  FormError,
  SkeletonCards,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { QuotingQuery, SetQuoting } from './quoting.queries';

/** What others may do with one's post: quote it, no longer quote it, or show nothing of it any more. */
export function QuotingDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useMessages();
  const tell = useToast();
  const { data } = useQuery(QuotingQuery, { variables: { id }, fetchPolicy: 'network-only' });
  const [chosen, setChosen] = useState<Quoting | null>(null);
  const set = useAct(SetQuoting);
  const present = (data?.post.quoting ?? 'open') as Quoting;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await set.run({ id, quoting: chosen ?? present }))) return;
    tell(t('posts.quote.ruleTold'), () => void set.run({ id, quoting: present }));
    onClose();
  };
  return (
    <Dialog title={t('posts.quote.ruleTitle')} onClose={onClose}>
      {!data && <SkeletonCards count={1} height={120} />}
      {data && (
        <form className="stack" onSubmit={(event) => void save(event)}>
          <fieldset className="stack LevelDialog-levels">
            <legend className="visually-hidden">{t('posts.quote.ruleTitle')}</legend>
            {quotings.map((one) => (
              <label key={one} className="Checkbox">
                <input
                  type="radio"
                  name="quoting"
                  checked={(chosen ?? present) === one}
                  onChange={() => setChosen(one)}
                />
                <span>{t(`posts.quote.rule.${one}`)}</span>
              </label>
            ))}
          </fieldset>
          <FormError>{set.sentence}</FormError>
          <DialogActions>
            <Button onClick={onClose}>{t('platform.cancel')}</Button>
            <Button type="submit" look="primary" busy={set.loading}>
              {t('platform.save')}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
}
