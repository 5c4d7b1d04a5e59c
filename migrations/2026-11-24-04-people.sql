-- What people tell about themselves, how they come in, and what the organisation is called.

CREATE TABLE profile (
  person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  about text NOT NULL DEFAULT '',
  phone text NOT NULL DEFAULT '',
  working_days text NOT NULL DEFAULT '',
  -- What they know much about, and what one may always ask them.
  skills text[] NOT NULL DEFAULT '{}',
  ask_me_about text[] NOT NULL DEFAULT '{}'
);

CREATE TABLE invitation (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  email citext,
  invited_by uuid REFERENCES person,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  revoked_at timestamptz
);
CREATE INDEX invitation_open ON invitation (id DESC) WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- One row: what an admin may change about the organisation.
CREATE TABLE organisation (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  name text NOT NULL,
  is_demo boolean NOT NULL DEFAULT false
);

CREATE INDEX person_in_order ON person (sort_name, id) WHERE status IN ('active', 'invited', 'suspended');

-- How often somebody tried to sign in; kept by the limiter.
CREATE UNLOGGED TABLE rate_limit (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
