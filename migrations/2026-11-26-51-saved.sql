-- What somebody keeps to read later, and when they want to be reminded of it.
CREATE TABLE saved (
  -- Sorts by the moment of saving, and is the cursor of the list.
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  content_id uuid NOT NULL REFERENCES content ON DELETE CASCADE,
  -- Empty: no reminder, or it has come.
  remind_at timestamptz,
  UNIQUE (person_id, content_id)
);
CREATE INDEX saved_list ON saved (person_id, id DESC);
CREATE INDEX saved_content ON saved (content_id);
CREATE INDEX saved_due ON saved (remind_at) WHERE remind_at IS NOT NULL;
