/** Who is addressed by what they do: of the community in which the text stands, or of the page it is said to. */
export const roleKinds = ['pageOwners', 'owners', 'moderators', 'everyone'] as const;
export type RoleKind = (typeof roleKinds)[number];

/** What they are called in a text without its screen: in search, mail and excerpts. Names of places are not kept. */
export const roleLabels: Readonly<Record<RoleKind, Readonly<Record<'nl' | 'en', string>>>> = {
  pageOwners: { nl: 'eigenaar van deze pagina', en: 'owner of this page' },
  owners: { nl: 'eigenaren', en: 'owners' },
  moderators: { nl: 'moderatoren', en: 'moderators' },
  everyone: { nl: 'iedereen', en: 'everyone' },
};

export interface RoleMention {
  readonly kind: RoleKind;
  /** Of the community, or of the page. */
  readonly id: string;
}
