-- What was brought in from elsewhere, so that bringing it in again changes nothing: which thing there became which
-- one here, and what it looked like at the time.
CREATE TABLE imported (
  community_id uuid NOT NULL REFERENCES community ON DELETE CASCADE,
  -- The folder or file it came from, by its name.
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  kind text NOT NULL CHECK (kind IN ('page', 'file', 'post', 'person')),
  -- What it is called there: a path, a number, or a fingerprint of its words.
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 1000),
  -- What it is here. No foreign key: it may be a page, a file, a post or a person.
  target_id uuid NOT NULL,
  checksum text NOT NULL,
  -- The version that the import made; a higher one means that somebody has worked on it here.
  revision integer NOT NULL DEFAULT 1,
  imported_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (community_id, source, kind, key)
);
-- People are the same in every community.
CREATE INDEX imported_person ON imported (source, key) WHERE kind = 'person';
