-- Dutch joins words, and bends them: scholen, basisschool. A word is known by its stem as well, in which the f of
-- verlof and the v of verloven, the s of huis and the z of huizen are the same.
CREATE FUNCTION word_stem(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN regexp_replace(regexp_replace(
    coalesce((ts_lexize('pg_catalog.dutch_stem'::regdictionary, word))[1], word), 'v$', 'f'), 'z$', 's');

ALTER TABLE search_word ADD COLUMN stem text GENERATED ALWAYS AS (word_stem(word)) STORED;
CREATE INDEX search_word_stem ON search_word USING gin (stem gin_trgm_ops);

-- Dutch and English endings with accents taken off, to mark in a text what was found in it.
CREATE TEXT SEARCH CONFIGURATION marked_nl (COPY = dutch);
ALTER TEXT SEARCH CONFIGURATION marked_nl ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;
CREATE TEXT SEARCH CONFIGURATION marked_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION marked_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- One word of a search: as it was typed, in Dutch and English endings; open-ended while somebody is still typing it.
-- `wide`: also the words that were joined with it, and the two that it was joined from. `marking`: those bent as well,
-- as they stand in a text that is being marked; in the index they stand as they are.
CREATE FUNCTION search_term(term jsonb, breadth text) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  word text := fold(search_words(term->>'words'));
  found tsquery := phraseto_tsquery('simple', word);
BEGIN
  IF (term->>'exact')::boolean THEN RETURN found; END IF;
  found := found || phraseto_tsquery('dutch', word) || phraseto_tsquery('english', word);
  IF (term->>'open')::boolean THEN
    found := found || coalesce((
      SELECT to_tsquery('simple', string_agg(quote_literal(lexeme) || ':*', ' & ')) FROM unnest(to_tsvector('simple', word))), ''::tsquery);
  END IF;
  IF breadth <> 'close' THEN
    found := found || coalesce((
      SELECT to_tsquery('simple', string_agg(form, ' | ')) FROM jsonb_array_elements_text(term->'forms') form), ''::tsquery);
    found := found || coalesce((
      SELECT to_tsquery('dutch', string_agg(near, ' | ')) FROM jsonb_array_elements_text(term->'apart') near), ''::tsquery);
  END IF;
  IF breadth = 'marking' THEN
    found := found || coalesce((
      SELECT to_tsquery('dutch', string_agg(form, ' | ')) FROM jsonb_array_elements_text(term->'forms') form), ''::tsquery);
  END IF;
  RETURN found;
END $$;

-- A word in every text (de, the): of a search it is left out as long as something else remains.
CREATE FUNCTION is_filler(words text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN numnode(phraseto_tsquery('dutch', fold(words))) = 0 OR numnode(phraseto_tsquery('english', fold(words))) = 0;
