-- The inbox holds one line per thread and reason until it is done, read or not; and lines can wait for later.
ALTER TABLE notification ADD COLUMN later_until timestamptz, ADD COLUMN returned_at timestamptz,
  -- What somebody is to it: its author, its owner, who takes part. Empty: what the reason says already.
  ADD COLUMN why text NOT NULL DEFAULT '';

UPDATE notification n SET done_at = now(), read_at = coalesce(read_at, now())
 WHERE done_at IS NULL AND EXISTS (
   SELECT FROM notification o WHERE o.person_id = n.person_id AND o.thread = n.thread AND o.reason = n.reason
      AND o.done_at IS NULL AND (o.created_at, o.id) > (n.created_at, n.id));
DROP INDEX notification_open;
CREATE UNIQUE INDEX notification_open ON notification (person_id, thread, reason) WHERE done_at IS NULL;
-- What is about the same thread stands together.
CREATE INDEX notification_in_thread ON notification (person_id, thread);
CREATE INDEX notification_later ON notification (later_until) WHERE later_until IS NOT NULL;

-- How much somebody wants to hear of a community, of a post or page with its conversation, and of a person.
CREATE TABLE attention_level (
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  scope text NOT NULL CHECK (scope IN ('community', 'content', 'person')),
  target uuid NOT NULL,
  level text NOT NULL CHECK (level IN ('muted', 'normal', 'watching')),
  -- After this it is as if nothing had been chosen.
  until timestamptz,
  PRIMARY KEY (person_id, scope, target)
);
CREATE INDEX attention_level_on ON attention_level (scope, target, level);
