import { textLimits } from '@plein/contract';
import {
  Button,
  Dialog,
  DialogActions,
  FormError,
  SkeletonCards,
  TextField,
  newId,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { InvitePerson, RenewInvitation } from './people.queries';

interface Props {
  /** Who was invited before and gets a new link. */
  again?: { id: string; name: string };
  onClose: () => void;
}

type Linked = { link?: string | null } | null;

/** Makes a link that lets one person in. It is shown once. */
export function InviteDialog({ again, onClose }: Props) {
  const t = useMessages();
  const invite = useAct(InvitePerson);
  const renew = useAct(RenewInvitation);
  const [id] = useState(newId);
  const [name, setName] = useState(again?.name ?? '');
  const [email, setEmail] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const personId = again?.id;
  const isAsked = useRef(false);
  const { run } = renew;
  useEffect(() => {
    if (!personId || isAsked.current) return;
    isAsked.current = true;
    void run({ personId }).then((done) => setLink((done as Linked)?.link ?? null));
  }, [personId, run]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = (await invite.run({ input: { id, name, email: email.trim() || null } })) as Linked;
    if (done?.link) setLink(done.link);
  };
  return (
    <Dialog title={t(again ? 'people.newLink' : 'people.invite')} onClose={onClose}>
      {link ? (
        <TheLink link={link} name={name} />
      ) : again ? (
        renew.sentence ? (
          <FormError>{renew.sentence}</FormError>
        ) : (
          <SkeletonCards count={1} height={60} />
        )
      ) : (
        <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
          <TextField
            label={t('people.name')}
            required
            maxLength={textLimits.name}
            value={name}
            error={invite.errorOf('name')}
            onChange={(event) => setName(event.target.value)}
          />
          <TextField
            label={t('people.emailOptional')}
            type="email"
            maxLength={textLimits.email}
            value={email}
            error={invite.errorOf('email')}
            onChange={(event) => setEmail(event.target.value)}
          />
          <FormError>{invite.sentence}</FormError>
          <DialogActions>
            <Button onClick={onClose}>{t('platform.cancel')}</Button>
            <Button look="primary" type="submit" busy={invite.loading}>
              {t('people.makeLink')}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
}

function TheLink({ link, name }: { link: string; name: string }) {
  const t = useMessages();
  const tell = useToast();
  return (
    <div className="stack">
      <p>{t('people.linkText', { name })}</p>
      <TextField label={t('people.link')} readOnly value={link} onFocus={(event) => event.target.select()} />
      <DialogActions>
        <Button
          look="primary"
          onClick={() => void navigator.clipboard.writeText(link).then(() => tell(t('people.linkCopied')))}
        >
          {t('people.copyLink')}
        </Button>
      </DialogActions>
    </div>
  );
}
