import { usePeopleFinder } from '@plein/kernel/web';
import {
  Button,
  Combobox,
  Dialog,
  DialogActions,
  type DocumentType,
  FormError,
  TextArea,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { type FormEvent, useState } from 'react';
import { AddMembers, type CommunityHeader_community, InviteMember } from './communities.queries';

interface Props {
  community: DocumentType<typeof CommunityHeader_community>;
  onClose: () => void;
}

/** Asks colleagues along; who keeps the door may also let many in at once. */
export function InviteDialog({ community, onClose }: Props) {
  const t = useMessages();
  const tell = useToast();
  const findPeople = usePeopleFinder();
  const invite = useAct(InviteMember);
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [round, setRound] = useState(0);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!person);
    if (!person || !(await invite.run({ communityId: community.id, personId: person.id }))) return;
    tell(t('communities.invited', { name: person.name }));
    setPerson(null);
    setRound(round + 1);
  };
  return (
    <Dialog title={t('communities.inviteTitle')} onClose={onClose}>
      <div className="stack">
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <Combobox
            key={round}
            label={t('communities.invitePerson')}
            error={invite.errorOf('personId') ?? (isMissing ? t('errors.isUuid') : undefined)}
            find={findPeople}
            nameOf={(one) => one.name}
            show={(one) => `${one.name} ${one.hint ?? ''}`}
            onChoose={setPerson}
          />
          <FormError>{invite.errorOf('personId') ? null : invite.sentence}</FormError>
          <div>
            <Button look="primary" type="submit" busy={invite.loading}>
              {t('communities.invite')}
            </Button>
          </div>
        </form>
        {community.viewerCan.admit && <AddMany communityId={community.id} />}
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('platform.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function AddMany({ communityId }: { communityId: string }) {
  const t = useMessages();
  const tell = useToast();
  const add = useAct(AddMembers);
  const [many, setMany] = useState('');
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const people = many.split(/[\s,;]+/).filter(Boolean);
    if (people.length === 0) return;
    const done = (await add.run({ communityId, input: { people } })) as {
      added?: number | null;
      unknown?: string[] | null;
    } | null;
    if (!done) return;
    tell(t('communities.added', { n: done.added ?? 0 }));
    setUnknown(done.unknown ?? []);
    setMany((done.unknown ?? []).join('\n'));
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextArea
        label={t('communities.addMany')}
        hint={t('communities.addManyHint')}
        value={many}
        onChange={(event) => setMany(event.target.value)}
      />
      {unknown.length > 0 && <p role="status">{t('communities.unknown', { names: unknown.join(', ') })}</p>}
      <FormError>{add.sentence}</FormError>
      <div>
        <Button type="submit" busy={add.loading}>
          {t('communities.addNow')}
        </Button>
      </div>
    </form>
  );
}
