import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that was brought in and kept. Its bytes lie in the storage under its id. */
@Entity('file')
export class StoredFile {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') ownerId: string;
  /** As its owner called it; used in headers only, never as a path. */
  @Column('text') name: string;
  @Column('text') mime: string;
  @Column('bigint') bytes: string;
  @Column('bytea') sha256: Buffer;
  @Column('integer', { nullable: true }) width: number | null;
  @Column('integer', { nullable: true }) height: number | null;
  @Column('timestamptz') createdAt: Date;
}
