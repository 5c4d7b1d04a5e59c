-- What waits for somebody, and why. A row per reason and thing; shown per thread.
CREATE TABLE notification (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  reason text NOT NULL,
  -- Whoever caused it last.
  actor_id uuid REFERENCES person,
  -- What it leads to: the text itself, or null when it is about a place or a role.
  content_id uuid REFERENCES content ON DELETE CASCADE,
  community_id uuid REFERENCES community ON DELETE CASCADE,
  -- One row per thread and reason: five likes are one line.
  thread text NOT NULL,
  -- Distinct people behind it, up to a handful; for "Dorien and 3 others".
  actor_ids uuid[] NOT NULL DEFAULT '{}',
  read_at timestamptz,
  done_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX notification_open ON notification (person_id, thread, reason) WHERE done_at IS NULL AND read_at IS NULL;
CREATE INDEX notification_of ON notification (person_id, id DESC);

-- An id that sorts by time, made by the database where it makes many rows at once (UUID v7).
CREATE FUNCTION uuid7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid()) PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
      52, 1), 53, 1), 'hex')::uuid
$$;
