import { Avatar, type FragmentType, graphql, read } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import { Face } from './live/Face';
import './kernel.css';

export const PersonChip_person = graphql(`
  fragment PersonChip_person on Person {
    id
    handle
    name
    photoId
    roleTitle
  }
`);

interface Props {
  person: FragmentType<typeof PersonChip_person>;
  size?: 'small' | 'normal';
  /** With what they do under the name. */
  withRole?: boolean;
  /** With a mark when they are online. */
  withPresence?: boolean;
}

/** Somebody: the face and the name, leading to their profile. */
export function PersonChip({ person: given, size = 'small', withRole, withPresence }: Props) {
  const person = read(PersonChip_person, given);
  const Portrait = withPresence ? Face : Avatar;
  return (
    <span className="PersonChip">
      <Portrait id={person.id} name={person.name} photoId={person.photoId} size={size} />
      <span>
        <Link className="PersonChip-name" to="/people/$handle" params={{ handle: person.handle }}>
          {person.name}
        </Link>
        {withRole && person.roleTitle && <span className="meta PersonChip-role">{person.roleTitle}</span>}
      </span>
    </span>
  );
}
