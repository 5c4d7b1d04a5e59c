-- Who was told of what. Nobody is told twice of one thing, however often it is tried or edited.
CREATE TABLE told (
  -- The fact, or what it comes down to: `mentioned:<content>`, `reacted:<content>:<person>`.
  cause text NOT NULL,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  PRIMARY KEY (cause, person_id)
);

-- An inbox is read newest first; and what is about a text is found when the text goes.
CREATE INDEX notification_newest ON notification (person_id, created_at DESC, id DESC);
CREATE INDEX notification_about ON notification (content_id) WHERE done_at IS NULL;
DROP INDEX notification_of;
