-- Which post it has become: kept a while, so that whoever asks again gets that one and no second.
ALTER TABLE scheduled_post ADD COLUMN published_id uuid;
-- What went wrong on our side is tried again, later each time, and keeps no other waiting.
ALTER TABLE scheduled_post ADD COLUMN tries integer NOT NULL DEFAULT 0;
ALTER TABLE scheduled_post ADD COLUMN try_at timestamptz;
DROP INDEX scheduled_due;
CREATE INDEX scheduled_due ON scheduled_post (coalesce(try_at, publish_at)) WHERE problem IS NULL AND withdrawn_at IS NULL;
