-- What reaches whom by which way, and when. Without a row: as everyone starts.
CREATE TABLE attention_setting (
  person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  -- Ways by kind, only of the kinds that were changed: {"reactions": ["app", "mail"]}.
  ways jsonb NOT NULL DEFAULT '{}',
  time_zone text,
  quiet boolean NOT NULL DEFAULT true,
  -- In minutes after midnight, in the time of the reader.
  quiet_from smallint NOT NULL DEFAULT 1080 CHECK (quiet_from BETWEEN 0 AND 1439),
  quiet_to smallint NOT NULL DEFAULT 480 CHECK (quiet_to BETWEEN 0 AND 1439),
  -- Days that are quiet from beginning to end; 1 is Monday.
  quiet_days smallint[] NOT NULL DEFAULT '{6,7}',
  paused_until timestamptz,
  -- Interruptions in a day; null: as the organisation says.
  budget smallint CHECK (budget BETWEEN 0 AND 50),
  digest text NOT NULL DEFAULT 'daily' CHECK (digest IN ('off', 'daily', 'weekly', 'monthly')),
  digest_at smallint NOT NULL DEFAULT 510 CHECK (digest_at BETWEEN 0 AND 1439),
  -- The day of a weekly digest; 1 is Monday.
  digest_day smallint NOT NULL DEFAULT 1 CHECK (digest_day BETWEEN 1 AND 7),
  -- Mails say that there is something, and not what.
  mail_privacy boolean NOT NULL DEFAULT false
);

-- What is usual in a community for who has chosen nothing there, as its owner sets it.
CREATE TABLE community_attention (
  community_id uuid PRIMARY KEY REFERENCES community ON DELETE CASCADE,
  level text NOT NULL CHECK (level IN ('muted', 'normal', 'watching'))
);
