import { Button, FormError, TextField, useAct, useMessages, useToast } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { AttentionFrameQuery, ReviseAttentionFrame } from './attention.queries';

/** For admins: how often people may be interrupted at all, and how often when they choose nothing. */
export function FrameCard() {
  const { data } = useQuery(AttentionFrameQuery, { fetchPolicy: 'network-only' });
  return data ? <Frame present={data.attentionFrame} /> : null;
}

function Frame({ present }: { present: { budgetUsual: number; budgetMost: number } }) {
  const t = useMessages();
  const tell = useToast();
  const revise = useAct(ReviseAttentionFrame);
  const [usual, setUsual] = useState(String(present.budgetUsual));
  const [most, setMost] = useState(String(present.budgetMost));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await revise.run({ input: { budgetUsual: Number(usual), budgetMost: Number(most) } }))
      tell(t('frame.saved'));
  };
  return (
    <form className="Card stack" onSubmit={(event) => void save(event)}>
      <h2>{t('frame.title')}</h2>
      <p className="meta">{t('frame.hint')}</p>
      <TextField
        label={t('frame.usual')}
        type="number"
        min={0}
        max={50}
        required
        value={usual}
        error={revise.errorOf('budgetUsual')}
        onChange={(event) => setUsual(event.target.value)}
      />
      <TextField
        label={t('frame.most')}
        type="number"
        min={0}
        max={50}
        required
        value={most}
        onChange={(event) => setMost(event.target.value)}
      />
      <FormError>{revise.sentence}</FormError>
      <div>
        <Button type="submit" busy={revise.loading}>
          {t('platform.save')}
        </Button>
      </div>
    </form>
  );
}
