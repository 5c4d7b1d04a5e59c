-- A post can show another one beside its own words. Only which one is kept: who may read that is asked of each reader.
ALTER TABLE content
  ADD COLUMN quoted_id uuid REFERENCES content ON DELETE SET NULL,
  -- Since when whoever is quoted has taken their words back from this one.
  ADD COLUMN quote_taken_back_at timestamptz,
  -- What its author lets others do with it: no more quotes ('closed'), or none at all ('withdrawn'). Empty: they may quote it.
  ADD COLUMN quoting text CHECK (quoting IN ('closed', 'withdrawn'));
CREATE INDEX quotes_of ON content (quoted_id) WHERE quoted_id IS NOT NULL;
