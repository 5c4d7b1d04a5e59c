import { LevelButton, MuteButton } from '@plein/follows/web';
import { PersonJoined, PersonReturned, PersonSuspended, ProfileRevised, topicOf } from '@plein/contract';
import { Button, type FragmentType, read, useAct, useMessages } from '@plein/platform/web';
import { Face, type OnSignal, OnlineWords, askAgain, useLive, useMe } from '@plein/kernel/web';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EditProfile } from './EditProfile';
import { PresenceChoice } from './PresenceChoice';
import { FollowPerson, ProfileHeader_person, ProfileQuery } from './people.queries';
import './people.css';

const again: OnSignal[string] = (_, client) => askAgain(client, ProfileQuery);
const onSignal: OnSignal = Object.fromEntries(
  [ProfileRevised, PersonSuspended, PersonReturned, PersonJoined].map(({ name }) => [name, again]),
);

/** Who somebody is: what they do, what they know, and what one may always ask them. */
export function ProfileHeader({ person: given }: { person: FragmentType<typeof ProfileHeader_person> }) {
  const person = read(ProfileHeader_person, given);
  const t = useMessages();
  const me = useMe();
  const [isEditing, setEditing] = useState(false);
  const follow = useAct(FollowPerson);
  const { profile } = person;
  useLive(topicOf.profile(person.id), onSignal);
  return (
    <section className="Card ProfileHeader">
      <Face id={person.id} name={person.name} photoId={person.photoId} size="large" />
      <div className="stack ProfileHeader-text">
        <div>
          <div className="row">
            <h1>{person.name}</h1>
            <OnlineWords id={person.id} />
          </div>
          <p>{[person.roleTitle, person.team, person.place].filter(Boolean).join(' · ')}</p>
          {person.status !== 'active' && <p className="meta">{t(`people.status.${person.status}`)}</p>}
        </div>
        {profile.about && <p className="ProfileHeader-about">{profile.about}</p>}
        <dl className="Facts">
          <Fact name={t('people.skills')} values={profile.skills} asWords />
          <Fact name={t('people.askMeAbout')} values={profile.askMeAbout} asWords />
          <Fact name={t('people.languages')} values={profile.languages} asWords />
          {profile.workingDays && <Fact name={t('people.workingDays')} values={[profile.workingDays]} />}
          {profile.phone && <Fact name={t('people.phone')} values={[profile.phone]} />}
        </dl>
        <div className="row">
          {person.viewerCan.reviseProfile ? (
            <Button onClick={() => setEditing(true)}>{t('people.editProfile')}</Button>
          ) : (
            person.id !== me.person.id && (
              <>
                <Button
                  aria-pressed={person.viewerFollows}
                  busy={follow.loading}
                  onClick={() => void follow.run({ personId: person.id, on: !person.viewerFollows })}
                >
                  {t(person.viewerFollows ? 'people.followed' : 'people.follow')}
                </Button>
                <LevelButton scope="person" target={person.id} />
                <MuteButton offer={{ kind: 'person', target: person.id, name: person.name }} />
              </>
            )
          )}
        </div>
        {person.id === me.person.id && <PresenceChoice />}
      </div>
      {isEditing && <EditProfile person={person} onClose={() => setEditing(false)} />}
    </section>
  );
}

/** What somebody says of themselves; words lead to who else says so. */
function Fact({ name, values, asWords }: { name: string; values: readonly string[]; asWords?: boolean }) {
  return values.length ? (
    <div>
      <dt>{name}</dt>
      <dd className="row">
        {values.map((value) =>
          asWords ? (
            <Link key={value} to="/people" search={{ q: value }} className="Chip">
              {value}
            </Link>
          ) : (
            <span key={value}>{value}</span>
          ),
        )}
      </dd>
    </div>
  ) : null;
}
