-- What somebody is writing, the same on all their devices. Nobody else ever sees it.
CREATE TABLE draft (
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  -- Where it is being written, as in `post:home` or `comment:<id>`.
  place text NOT NULL CHECK (length(place) BETWEEN 1 AND 120),
  -- JSON as the form that writes it wants it back.
  text text NOT NULL CHECK (length(text) <= 100000),
  -- Counts up; who began from an older one is told so instead of writing over it.
  version integer NOT NULL,
  saved_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person_id, place)
);
