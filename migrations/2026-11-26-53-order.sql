-- Keeping order among posts. Comments that are closed say by whom, when and why: {"byId", "at", "reason"}.
ALTER TABLE content ADD COLUMN closing jsonb;
-- Out of the feeds, and still found by who looks for it.
ALTER TABLE content ADD COLUMN archived_at timestamptz;

-- What a community keeps at the top, and until when; a post stands in one community.
CREATE TABLE pin (
  content_id uuid PRIMARY KEY REFERENCES content ON DELETE CASCADE,
  by_id uuid NOT NULL REFERENCES person,
  since timestamptz NOT NULL,
  -- Empty: until somebody takes it off.
  until timestamptz
);
