-- What somebody does not want to see for a while.
CREATE TABLE mute (
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('person', 'topic', 'word')),
  -- The id of a person, a topic in lower case, or a word without capitals and accents.
  target text NOT NULL CHECK (length(target) BETWEEN 1 AND 100),
  -- What of a text without capitals and accents is that word, and not part of another.
  pattern text,
  since timestamptz NOT NULL DEFAULT now(),
  -- Empty: until they say so.
  until timestamptz,
  PRIMARY KEY (person_id, kind, target),
  CHECK ((kind = 'word') = (pattern IS NOT NULL))
);
