const prefix = 'plein.draft.';

/** What is being written at one place, on this device. */
export interface Kept<Text = unknown> {
  readonly text: Text;
  readonly at: string;
  /** The version on the server that it builds on; none: the server has not seen it. */
  readonly version?: number;
  /** Changed since the server saw it. */
  readonly isDirty?: boolean;
  /** What another device wrote from the same version: both are kept until somebody chooses. */
  readonly theirs?: { readonly text: Text; readonly version: number; readonly at: string };
}

type Watcher = (place: string, isFromElsewhere: boolean) => void;
const watchers = new Set<Watcher>();

/** Tells when something changes here, or comes from another device. */
export function watchKept(watcher: Watcher): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

const tell = (place: string, isFromElsewhere: boolean) => {
  for (const watcher of watchers) watcher(place, isFromElsewhere);
};

export function readKept<Text>(place: string): Kept<Text> | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + place) ?? 'null') as Kept<Text> | null;
  } catch {
    return null;
  }
}

/** A full device must not stop somebody from writing: the text is still on the screen. */
export function writeKept(place: string, kept: Kept | null, isFromElsewhere = false): void {
  try {
    if (kept) localStorage.setItem(prefix + place, JSON.stringify(kept));
    else localStorage.removeItem(prefix + place);
  } catch {
    // See above.
  }
  tell(place, isFromElsewhere);
}

/** All places at which `owner` is writing on this device. */
export const keptPlaces = (owner: string): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(`${prefix}${owner}:`))
    .map((key) => key.slice(prefix.length));

const goneKey = (owner: string) => `plein.drafts-gone.${owner}`;

/** Thrown away here, and perhaps not yet on the server. */
export const gonePlaces = (owner: string): string[] => {
  try {
    return JSON.parse(localStorage.getItem(goneKey(owner)) ?? '[]') as string[];
  } catch {
    return [];
  }
};

export function rememberGone(owner: string, place: string, isGone: boolean): void {
  const others = gonePlaces(owner).filter((one) => one !== place);
  const places = isGone ? [...others, place] : others;
  try {
    if (places.length) localStorage.setItem(goneKey(owner), JSON.stringify(places));
    else localStorage.removeItem(goneKey(owner));
  } catch {
    // It comes back as a draft; better than losing one.
  }
}

/** Who writes: the first part of a place. */
export const ownerOf = (place: string): string => place.slice(0, place.indexOf(':'));

/** Throws away what is being written at a place, here and on all other devices. */
export function dropKept(place: string): void {
  if (readKept(place)?.version !== undefined || isOnItsWay.has(place))
    rememberGone(ownerOf(place), place, true);
  writeKept(place, null);
}

/** Places whose text the server may get to see at this moment. */
export const isOnItsWay = new Set<string>();
