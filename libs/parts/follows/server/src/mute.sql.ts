/**
 * Whether somebody muted a text: whoever wrote it, a topic of it, or a word in it. `person` is SQL for their id,
 * `text` an alias with the columns id, author_id and text. What one wrote oneself is never muted.
 */
export const mutedSql = (
  text: string,
  person: string,
): string => `(${text}.author_id <> ${person} AND EXISTS (
  SELECT FROM mute q WHERE q.person_id = ${person} AND (q.until IS NULL OR q.until > now()) AND CASE q.kind
    WHEN 'person' THEN q.target = ${text}.author_id::text
    WHEN 'topic' THEN EXISTS (
      SELECT FROM content_link t WHERE t.content_id = ${text}.id AND t.kind = 'topic' AND t.target = q.target)
    ELSE fold(${text}.text) ~ q.pattern END))`;
