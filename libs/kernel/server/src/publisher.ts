import type { FactType } from '@plein/contract';
import { Db, type Statement, insertionOf } from '@plein/platform/server';
import { Injectable } from '@nestjs/common';
import type { Content } from './content.entity';
import { linksOf } from './content-links';
import { Facts, factSql } from './facts';
import type { Viewer } from './viewer';

/** What is written all day long goes into the database in one statement, which is a transaction by itself. */
@Injectable()
export class Publisher {
  private readonly statements = new Map<string, Statement>();

  constructor(
    private readonly db: Db,
    private readonly facts: Facts,
  ) {}

  /**
   * Saves a new text, what it points at, and that it was published: all of it, or nothing.
   * @returns whether it came; false when its id is there already.
   * @throws Problem `file.unknown` when it shows a file that its author may not show.
   */
  async publish<P extends object>(
    viewer: Viewer,
    content: Content,
    type: FactType<P>,
    payload: P,
  ): Promise<boolean> {
    const links = await linksOf(this.db, viewer, content);
    const insertion = insertionOf(this.db, content);
    const { values, hasJobs } = await this.facts.told(type, payload, viewer);
    const own = insertion.valuesOf(content);
    const statement = this.statement(insertion.statement, own.length, hasJobs);
    return (await this.db.rows(statement, [...own, ...links, ...values])).length > 0;
  }

  private statement(insert: Statement, count: number, hasJobs: boolean): Statement {
    const name = `publish-${insert.name}${hasJobs ? '-with-jobs' : ''}`;
    let made = this.statements.get(name);
    if (!made) {
      const text = `
        WITH came AS (${insert.text}), linked AS (
          INSERT INTO content_link (content_id, kind, target)
          SELECT came.id, kind, target FROM came, unnest($${count + 1}::text[], $${count + 2}::text[]) AS link (kind, target)
        ), ${factSql(count + 3, 'came', hasJobs)}`;
      this.statements.set(name, (made = { name, text }));
    }
    return made;
  }
}
