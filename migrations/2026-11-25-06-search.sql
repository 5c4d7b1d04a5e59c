-- What somebody knows is a way to find them.
CREATE FUNCTION words_of(list text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN array_to_string(list, ' ');
ALTER TABLE profile ADD COLUMN search text GENERATED ALWAYS AS (fold(words_of(skills || ask_me_about))) STORED;
CREATE INDEX profile_search ON profile USING gin (search gin_trgm_ops);

-- Newest first of one kind: how a word that stands nearly everywhere is looked for.
CREATE INDEX content_of_kind ON content (kind, id DESC) WHERE withdrawn_at IS NULL;
