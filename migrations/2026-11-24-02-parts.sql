-- What hangs on any content, and whom and what people follow.

CREATE TABLE reaction (
  content_id uuid NOT NULL REFERENCES content ON DELETE CASCADE,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('thumb', 'heart', 'bulb', 'party', 'laugh', 'help')),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (content_id, person_id)
);

CREATE TABLE follow (
  follower_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('person', 'topic')),
  -- The id of a person, or a topic in lower case.
  target text NOT NULL,
  since timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (follower_id, kind, target)
);
CREATE INDEX follow_of ON follow (kind, target);
