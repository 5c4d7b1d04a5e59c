import { profileLimits, textLimits } from '@plein/contract';
import { uploadFile } from '@plein/kernel/web';
import {
  Avatar,
  Button,
  ChipsField,
  Dialog,
  DialogActions,
  type DocumentType,
  FormError,
  TextArea,
  TextField,
  useAct,
  useMessages,
} from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useCallback, useState } from 'react';
import { type ProfileHeader_person, ReviseProfile, SuggestSkills } from './people.queries';

type Person = DocumentType<typeof ProfileHeader_person>;

/** One's own profile, in one form. */
export function EditProfile({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useMessages();
  const client = useApolloClient();
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
  });
  const [known, setKnown] = useState({
    skills: [...person.profile.skills],
    askMeAbout: [...person.profile.askMeAbout],
    languages: [...person.profile.languages],
  });
  const suggest = useCallback(
    async (letters: string) => {
      const { data } = await client.query({ query: SuggestSkills, variables: { letters } });
      return data?.skillSuggest ?? [];
    },
    [client],
  );
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
    if (await revise.run({ input: { ...text, ...known, photoId } })) onClose();
  };
  return (
    <Dialog title={t('people.editProfile')} onClose={onClose} wide>
      <form className="stack" noValidate onSubmit={(event) => void save(event)}>
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
        {(['skills', 'askMeAbout'] as const).map((name) => (
          <ChipsField
            key={name}
            label={t(`people.${name}`)}
            hint={t('people.chipsHint')}
            error={revise.errorOf(name)}
            values={known[name]}
            onChange={(values) => setKnown({ ...known, [name]: values })}
            suggest={suggest}
            maxLength={profileLimits.word}
            most={profileLimits.words}
          />
        ))}
        <ChipsField
          label={t('people.languages')}
          hint={t('people.chipsHint')}
          error={revise.errorOf('languages')}
          values={known.languages}
          onChange={(languages) => setKnown({ ...known, languages })}
          suggest={suggestLanguages}
          maxLength={profileLimits.word}
          most={profileLimits.words}
        />
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

/** What is spoken at work here most, so that the same language gets the same name. */
const spoken = 'nl en de fr fy tr ar pl uk ru es pt it ro bg hu el ti so fa ku zh hi id ja ko sr hr bs sv da';

/** Languages by their name, in the language of the screen. */
async function suggestLanguages(letters: string): Promise<string[]> {
  const names = new Intl.DisplayNames(document.documentElement.lang || 'nl', { type: 'language' });
  return spoken
    .split(' ')
    .map((code) => names.of(code)!)
    .filter((name) => name.toLowerCase().startsWith(letters.trim().toLowerCase()))
    .slice(0, 8);
}
