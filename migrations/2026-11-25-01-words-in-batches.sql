-- Words are learned from the diary, a minute's worth at a time: up to when that was done.
CREATE TABLE search_progress (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  learned_until timestamptz NOT NULL DEFAULT now()
);
INSERT INTO search_progress DEFAULT VALUES;
