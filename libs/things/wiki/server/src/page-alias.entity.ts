import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a page can be found besides its present address. */
@Entity()
export class PageAlias {
  @PrimaryColumn('uuid') communityId: string;
  @PrimaryColumn('citext') path: string;
  @Column('uuid') pageId: string;
}
