import { foundStatuses } from '@plein/contract';

/** More than these to choose from is a list of its own. */
const offered = { in: 3, from: 3, topic: 4 } as const;

/**
 * With what a search can be narrowed further: where, by whom, about what and how it stands with the texts that were found
 * (`found`), most of them first. What holds of all of them or of nothing narrows nothing. `kinds` is the parameter of
 * the kinds asked for.
 */
export const refining = (kinds: `$${number}`): string => `
    narrowable AS MATERIALIZED (
      SELECT id, community_id, author_id, statuses, count(*) OVER () AS many
      FROM found WHERE found.kind = ANY(${kinds}::text[])
    ), refining AS (
      SELECT coalesce(jsonb_agg(jsonb_build_object('name', name, 'value', value, 'label', label) ORDER BY nr, times DESC, value), '[]') AS refinements FROM (
        (SELECT 1 AS nr, 'status' AS name, status AS value, status AS label, -array_position(ARRAY[${foundStatuses.map((one) => `'${one}'`).join(', ')}], status)::bigint AS times
          FROM narrowable, unnest(statuses) status GROUP BY status HAVING count(*) < max(many))
        UNION ALL
        (SELECT 2, 'in', m.slug::text, m.name, count(*) FROM narrowable n JOIN community m ON m.id = n.community_id
          GROUP BY m.id HAVING count(*) < max(many) ORDER BY count(*) DESC, m.id LIMIT ${offered.in})
        UNION ALL
        (SELECT 3, 'from', p.handle::text, p.name, n.times FROM (
          SELECT author_id AS id, count(*) AS times FROM narrowable
          GROUP BY author_id HAVING count(*) < max(many) ORDER BY count(*) DESC, author_id LIMIT ${offered.from}) n JOIN person p USING (id))
        UNION ALL
        (SELECT 4, 'topic', l.target, l.target, count(*) FROM narrowable n JOIN content_link l ON l.content_id = n.id AND l.kind = 'topic'
          GROUP BY l.target HAVING count(*) BETWEEN 2 AND max(many) - 1 ORDER BY count(*) DESC, l.target LIMIT ${offered.topic})
      ) ways
    )`;
