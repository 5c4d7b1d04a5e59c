-- A poll: a post that asks colleagues to choose.
ALTER TABLE content DROP CONSTRAINT content_post_type_check;
ALTER TABLE content ADD CONSTRAINT content_post_type_check
  CHECK (post_type IN ('update', 'question', 'news', 'poll', 'praise', 'story', 'announcement'));

CREATE TABLE poll (
  content_id uuid PRIMARY KEY REFERENCES content ON DELETE CASCADE,
  options text[] NOT NULL CHECK (cardinality(options) BETWEEN 2 AND 10),
  is_multiple boolean NOT NULL,
  is_anonymous boolean NOT NULL,
  hides_result boolean NOT NULL,
  closes_at timestamptz,
  -- When its last count was made: nothing in it changes any more.
  closed_at timestamptz,
  -- The result as it is shown. Of an anonymous poll it is made anew for several ballots at a time.
  votes integer[] NOT NULL CHECK (cardinality(votes) = cardinality(options)),
  voter_count integer NOT NULL DEFAULT 0,
  UNIQUE (content_id, is_anonymous)
);
CREATE INDEX poll_to_close ON poll (closes_at) WHERE closed_at IS NULL AND closes_at IS NOT NULL;

-- What somebody chose: one row for each voter. `voter` is a token that only this server can make from a person and
-- a poll, with a key that is not in this database. An anonymous ballot names nobody and knows no time.
CREATE TABLE poll_ballot (
  content_id uuid NOT NULL,
  is_anonymous boolean NOT NULL,
  voter bytea NOT NULL CHECK (length(voter) = 32),
  person_id uuid REFERENCES person ON DELETE CASCADE,
  -- Places in the list of options, from 0; none: an anonymous vote that was taken back.
  options smallint[] NOT NULL,
  is_counted boolean NOT NULL DEFAULT false,
  PRIMARY KEY (content_id, voter),
  FOREIGN KEY (content_id, is_anonymous) REFERENCES poll (content_id, is_anonymous) ON DELETE CASCADE,
  CHECK (is_anonymous = (person_id IS NULL))
);
CREATE UNIQUE INDEX poll_ballot_of_person ON poll_ballot (content_id, person_id) WHERE person_id IS NOT NULL;
