import { PersonJoined, PersonSuspended, ProfileRevised, topicOf } from '@plein/contract';
import { type OnSignal, PersonChip, askAgain, useLive } from '@plein/kernel/web';
import { Ago, type DocumentType, graphql, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import './people.css';

const NewcomersQuery = graphql(`
  query Newcomers {
    newcomers {
      since
      person {
        id
        ...PersonChip_person
        team
      }
    }
  }
`);

const again: OnSignal[string] = (_, client) => askAgain(client, NewcomersQuery);
const onJoin: OnSignal = { [PersonJoined.name]: again };
const onChange: OnSignal = { [ProfileRevised.name]: again, [PersonSuspended.name]: again };

/** Colleagues who came not long ago. Nothing at all when nobody did. */
export function Newcomers() {
  const t = useMessages();
  const { data } = useQuery(NewcomersQuery, { fetchPolicy: 'cache-and-network' });
  useLive(topicOf.square, onJoin);
  if (!data?.newcomers.length) return null;
  return (
    <section aria-labelledby="newcomers">
      <h2 id="newcomers">{t('people.newcomers')}</h2>
      <ul>
        {data.newcomers.map((one) => (
          <Newcomer key={one.person.id} newcomer={one} />
        ))}
      </ul>
    </section>
  );
}

type Newcomer = DocumentType<typeof NewcomersQuery>['newcomers'][number];

function Newcomer({ newcomer: { person, since } }: { newcomer: Newcomer }) {
  const t = useMessages();
  useLive(topicOf.profile(person.id), onChange);
  return (
    <li>
      <PersonChip person={person} size="normal" withRole />
      <span className="meta Newcomer-since">
        {person.team && `${person.team} · `}
        {t('people.since')} <Ago at={since} />
      </span>
    </li>
  );
}
