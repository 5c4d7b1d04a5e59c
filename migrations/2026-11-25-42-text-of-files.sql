-- What stands in a file, to find it by. A row for every file that is not a picture: with its text, or with why it has none.
CREATE TABLE file_text (
  file_id uuid PRIMARY KEY REFERENCES file ON DELETE CASCADE,
  name text NOT NULL,
  text text NOT NULL DEFAULT '',
  -- Null: it was read, or there is nothing in it to read.
  refused text CHECK (refused IN ('locked', 'broken', 'tooLarge', 'tooSlow')),
  read_at timestamptz NOT NULL DEFAULT now(),
  search tsvector GENERATED ALWAYS AS (search_vector(translate(name, '._-', '   '), text)) STORED
);
CREATE INDEX file_text_search ON file_text USING gin (search);
CREATE INDEX file_text_newest ON file_text (read_at);
