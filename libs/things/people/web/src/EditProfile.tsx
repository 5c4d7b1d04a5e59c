import { textLimits } from '@plein/contract';
import { uploadFile } from '@plein/kernel/web';
import {
  Avatar,
  Button,
  Dialog,
  DialogActions,
  type DocumentType,
  FormError,
  TextArea,
  TextField,
  useAct,
  useMessages,
} from '@plein/platform/web';
import { type FormEvent, useState } from 'react';
import { type ProfileHeader_person, ReviseProfile } from './people.queries';

type Person = DocumentType<typeof ProfileHeader_person>;

const list = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** One's own profile, in one form. */
export function EditProfile({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useMessages();
  const revise = useAct(ReviseProfile);
  const [photoId, setPhotoId] = useState(person.photoId ?? null);
  const [photoProblem, setPhotoProblem] = useState<string | null>(null);
  const [text, setText] = useState({
    name: person.name,
    roleTitle: person.roleTitle ?? '',
    team: person.team ?? '',
    place: person.place ?? '',
    about: person.profile.about,
    phone: person.profile.phone,
    workingDays: person.profile.workingDays,
    skills: person.profile.skills.join(', '),
    askMeAbout: person.profile.askMeAbout.join(', '),
  });
  const field = (name: keyof typeof text) => ({
    label: t(`people.${name}`),
    value: text[name],
    error: revise.errorOf(name),
    onChange: (event: { target: { value: string } }) => setText({ ...text, [name]: event.target.value }),
  });
  const choosePhoto = async (file: File | undefined) => {
    if (!file) return;
    setPhotoProblem(null);
    try {
      setPhotoId(
        (await uploadFile(file, { onProgress: () => undefined, signal: new AbortController().signal })).id,
      );
    } catch {
      setPhotoProblem(t('people.photoRefused'));
    }
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ...text, photoId, skills: list(text.skills), askMeAbout: list(text.askMeAbout) };
    if (await revise.run({ input })) onClose();
  };
  return (
    <Dialog title={t('people.editProfile')} onClose={onClose} wide>
      <form className="stack" onSubmit={(event) => void save(event)}>
        <div className="row">
          <Avatar id={person.id} name={text.name} photoId={photoId} size="large" />
          <label className="Button">
            {t('people.photo')}
            <input
              className="visually-hidden"
              type="file"
              accept="image/*"
              onChange={(event) => void choosePhoto(event.target.files?.[0])}
            />
          </label>
          {photoId && (
            <Button look="quiet" onClick={() => setPhotoId(null)}>
              {t('people.photoGone')}
            </Button>
          )}
        </div>
        <FormError>{photoProblem}</FormError>
        <TextField {...field('name')} required maxLength={textLimits.name} />
        <TextField {...field('roleTitle')} maxLength={textLimits.name} />
        <TextField {...field('team')} maxLength={textLimits.name} />
        <TextField {...field('place')} maxLength={textLimits.name} />
        <TextArea {...field('about')} maxLength={textLimits.paragraph} />
        <TextField {...field('skills')} hint={t('people.commas')} />
        <TextField {...field('askMeAbout')} hint={t('people.commas')} />
        <TextField {...field('workingDays')} maxLength={textLimits.name} />
        <TextField {...field('phone')} maxLength={50} type="tel" />
        <FormError>{revise.sentence}</FormError>
        <DialogActions>
          <Button onClick={onClose}>{t('platform.cancel')}</Button>
          <Button look="primary" type="submit" busy={revise.loading}>
            {t('platform.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
