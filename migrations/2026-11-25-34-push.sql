-- Browsers that somebody wants to be told on. As long as the session lasts in which they said so.
CREATE TABLE push_device (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
  endpoint text NOT NULL UNIQUE,
  p256dh text NOT NULL,
  auth text NOT NULL,
  name text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX push_device_of ON push_device (person_id);
ALTER TABLE delivery ADD FOREIGN KEY (device_id) REFERENCES push_device ON DELETE CASCADE;
CREATE INDEX delivery_to ON delivery (device_id) WHERE device_id IS NOT NULL;
