-- Since when somebody is in; whoever was invited came later than their row did.
ALTER TABLE person ADD joined_at timestamptz NOT NULL DEFAULT now();
UPDATE person SET joined_at = created_at;
CREATE INDEX person_newest ON person (joined_at DESC, id DESC) WHERE status = 'active';

-- When a member last looked around in a community: what was said later is new to them.
ALTER TABLE membership ADD seen_at timestamptz NOT NULL DEFAULT now();
