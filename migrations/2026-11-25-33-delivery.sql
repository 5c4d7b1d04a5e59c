-- What was told to whom, and what came of it: an interruption now, a line in the next digest, or nothing but the inbox.

CREATE TABLE interruption (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  at timestamptz NOT NULL,
  -- What must be read passes the budget, and does not use it up.
  must_read boolean NOT NULL DEFAULT false
);
CREATE INDEX interruption_of ON interruption (person_id, at);

CREATE TABLE digest (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  -- The moment that the reader chose; there is one digest for it.
  moment timestamptz NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  -- New texts of what somebody follows, in the order in which they are told.
  content_ids uuid[] NOT NULL DEFAULT '{}',
  UNIQUE (person_id, moment)
);

CREATE TABLE notice (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  notification_id uuid REFERENCES notification ON DELETE SET NULL,
  reason text NOT NULL,
  why text NOT NULL DEFAULT '',
  actor_id uuid REFERENCES person,
  content_id uuid REFERENCES content ON DELETE CASCADE,
  community_id uuid REFERENCES community ON DELETE CASCADE,
  -- By which ways it may come, as the reader wanted when it happened.
  ways text[] NOT NULL,
  must_read boolean NOT NULL DEFAULT false,
  fate text NOT NULL CHECK (fate IN ('waiting', 'interrupted', 'digest', 'seen', 'quiet')),
  -- Not before this: quiet hours, or a pause.
  due_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  interruption_id uuid REFERENCES interruption,
  digest_id uuid REFERENCES digest
);
CREATE INDEX notice_waiting ON notice (due_at) WHERE fate = 'waiting';
CREATE INDEX notice_waiting_for ON notice (person_id, id) WHERE fate = 'waiting';
CREATE INDEX notice_for_digest ON notice (person_id, created_at) WHERE fate = 'digest' AND digest_id IS NULL;
CREATE INDEX notice_of_interruption ON notice (interruption_id) WHERE interruption_id IS NOT NULL;
CREATE INDEX notice_of_digest ON notice (digest_id) WHERE digest_id IS NOT NULL;
CREATE INDEX notice_about ON notice (content_id);
CREATE INDEX notice_old ON notice (created_at);

-- What leaves the house, once. `sending`: handed over; whether it arrived is not known, so it is not tried again.
CREATE TABLE delivery (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  way text NOT NULL CHECK (way IN ('mail', 'push')),
  interruption_id uuid REFERENCES interruption,
  digest_id uuid REFERENCES digest,
  device_id uuid,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'dropped', 'failed')),
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  problem text,
  UNIQUE NULLS NOT DISTINCT (way, interruption_id, digest_id, device_id)
);
CREATE INDEX delivery_old ON delivery (created_at);

-- When somebody's last digest was made, and what the organisation allows.
ALTER TABLE attention_setting ADD COLUMN digest_told_until timestamptz;
CREATE TABLE attention_frame (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  -- Interruptions in a day: for who chose nothing, and the most that can be chosen.
  budget_usual smallint NOT NULL DEFAULT 5 CHECK (budget_usual BETWEEN 0 AND 50),
  budget_most smallint NOT NULL DEFAULT 20 CHECK (budget_most BETWEEN 0 AND 50)
);
INSERT INTO attention_frame DEFAULT VALUES;

-- Keys that the house makes for itself on its first start: for signing links in mails, and for push.
CREATE TABLE house_key (
  name text PRIMARY KEY,
  value text NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now()
);
