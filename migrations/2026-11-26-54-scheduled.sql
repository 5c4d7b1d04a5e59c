-- Posts that wait for their moment. What is published is made of `input`; `draft` is what the form had, to write on.
CREATE TABLE scheduled_post (
  id uuid PRIMARY KEY,
  author_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  publish_at timestamptz NOT NULL,
  input jsonb NOT NULL,
  draft json NOT NULL,
  -- Why it could not be published when its moment had come; it waits for its author then.
  problem text,
  -- Taken back; kept a while for undo.
  withdrawn_at timestamptz
);
CREATE INDEX scheduled_by ON scheduled_post (author_id, publish_at);
CREATE INDEX scheduled_due ON scheduled_post (publish_at) WHERE problem IS NULL AND withdrawn_at IS NULL;
