-- What the small form of a kind of post holds besides its text: the value of praise, the four parts of a story.
ALTER TABLE content ADD COLUMN details jsonb
  CHECK (details IS NULL OR post_type IN ('praise', 'story'));

-- Whom praise is for.
CREATE TABLE praise (
  content_id uuid NOT NULL REFERENCES content ON DELETE CASCADE,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  PRIMARY KEY (content_id, person_id)
);
CREATE INDEX praise_for ON praise (person_id, content_id DESC);

-- How many announcements a place had lately.
CREATE INDEX announcement_in ON content (community_id, created_at) WHERE post_type = 'announcement';

-- An announcement that asks everyone in its scope to say that they read and understood it.
CREATE TABLE must_read (
  content_id uuid PRIMARY KEY REFERENCES content ON DELETE CASCADE,
  until timestamptz,
  reminded_at timestamptz
);
CREATE TABLE must_read_receipt (
  content_id uuid NOT NULL REFERENCES must_read ON DELETE CASCADE,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  confirmed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (content_id, person_id)
);
