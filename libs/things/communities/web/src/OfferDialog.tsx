import { usePeopleFinder } from '@plein/kernel/web';
import {
  Button,
  Combobox,
  Dialog,
  DialogActions,
  FormError,
  TextArea,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useState } from 'react';
import { OfferRole } from './communities.queries';

/** Hands a role over: nothing changes until the receiver says yes. */
export function OfferDialog({ assignmentId, onClose }: { assignmentId: string; onClose: () => void }) {
  const t = useMessages();
  const tell = useToast();
  const findPeople = usePeopleFinder();
  const offer = useAct(OfferRole);
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null);
  const [note, setNote] = useState('');
  const send = async () => {
    if (!person || !(await offer.run({ assignmentId, toPersonId: person.id, note }))) return;
    tell(t('communities.offered', { name: person.name }));
    onClose();
  };
  return (
    <Dialog title={t('communities.handOver')} onClose={onClose}>
      <div className="stack">
        <p>{t('communities.handOverText')}</p>
        <Combobox
          label={t('communities.handOverTo')}
          error={offer.errorOf('toPersonId') ?? offer.errorOf('personId')}
          find={findPeople}
          nameOf={(one) => one.name}
          show={(one) => `${one.name} ${one.hint ?? ''}`}
          onChoose={setPerson}
        />
        <TextArea
          label={t('communities.handOverNote')}
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <FormError>{offer.sentence}</FormError>
        <DialogActions>
          <Button onClick={onClose}>{t('platform.cancel')}</Button>
          <Button look="primary" busy={offer.loading} onClick={() => void send()}>
            {t('communities.offer')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
