-- What was looked for and not found. Neither table names anybody: tokens are made with a key that is not in this database.
-- As long as one person alone looked for something, its words are not kept either.
CREATE TABLE search_miss (
  -- What was looked for, and where.
  gap bytea NOT NULL CHECK (length(gap) = 32),
  -- Who looked for it.
  seeker bytea NOT NULL CHECK (length(seeker) = 32),
  -- On so many days.
  days integer NOT NULL DEFAULT 1,
  last_on date NOT NULL,
  PRIMARY KEY (gap, seeker)
);
CREATE INDEX search_miss_until ON search_miss (last_on);

-- The words that several people looked for.
CREATE TABLE search_gap (
  id uuid PRIMARY KEY,
  gap bytea NOT NULL UNIQUE CHECK (length(gap) = 32),
  words text NOT NULL CHECK (length(words) BETWEEN 1 AND 80),
  -- Null: in the whole organisation.
  community_id uuid REFERENCES community ON DELETE CASCADE,
  -- Looked at; it comes back when it is looked for after that day.
  dismissed_on date
);
CREATE INDEX search_gap_in ON search_gap (community_id);
