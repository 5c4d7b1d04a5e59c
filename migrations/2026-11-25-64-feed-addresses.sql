-- The secret address at which somebody's news reader finds what Following shows. Only the hash is kept.
CREATE TABLE feed_address (
  person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  key_hash bytea NOT NULL UNIQUE,
  since timestamptz NOT NULL DEFAULT now()
);
