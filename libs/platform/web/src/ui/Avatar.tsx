const particles = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  "'t",
  'ter',
  'ten',
  'te',
  'el',
  'al',
  'la',
  'le',
  'von',
  'in',
]);

/** Two letters for somebody: first and last name, without the little words between. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word, index) => index === 0 || !particles.has(word.toLowerCase()));
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map(
    (word) => [...(word ?? '')].find((sign) => /\p{L}|\p{N}/u.test(sign)) ?? '',
  );
  return letters.join('').toUpperCase();
}

/** The same colour for the same thing, everywhere and always. */
export function hueOf(id: string): string {
  let hash = 0;
  for (let index = 0; index < id.length; index++) hash = (hash * 31 + id.charCodeAt(index)) >>> 0;
  return `hue-${hash % 8}`;
}

interface Props {
  id: string;
  name: string;
  photoId?: string | null;
  size?: 'small' | 'normal' | 'large';
}

/** A face: the photo, or initials on a colour of their own. The name stands beside it, so it says nothing itself. */
export function Avatar({ id, name, photoId, size = 'normal' }: Props) {
  const sized = size === 'normal' ? '' : `Avatar--${size}`;
  return (
    <span className={`Avatar ${sized} ${photoId ? '' : hueOf(id)}`} aria-hidden="true">
      {photoId ? <img src={`/files/${photoId}?w=320`} alt="" loading="lazy" /> : initialsOf(name)}
    </span>
  );
}

/** A community: its first letter on a colour of its own. */
export function CommunityTile({ id, name }: { id: string; name: string }) {
  return (
    <span className={`Avatar Avatar--tile ${hueOf(id)}`} aria-hidden="true">
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
