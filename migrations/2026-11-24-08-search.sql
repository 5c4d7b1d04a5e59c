-- One search over people, communities, pages, posts and comments.

-- Lower case, without accents; immutable, so that indexes may use it.
CREATE FUNCTION fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, words));

-- Dutch and English endings are taken off, and the words are kept as they are as well.
CREATE FUNCTION search_vector(title text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN setweight(to_tsvector('simple', fold(coalesce(title, ''))), 'A')
      || setweight(to_tsvector('dutch', fold(coalesce(title, ''))), 'A')
      || setweight(to_tsvector('english', fold(coalesce(title, ''))), 'A')
      || setweight(to_tsvector('simple', fold(left(body, 150000))), 'C')
      || setweight(to_tsvector('dutch', fold(left(body, 150000))), 'C')
      || setweight(to_tsvector('english', fold(left(body, 150000))), 'C');

ALTER TABLE content ADD COLUMN search tsvector GENERATED ALWAYS AS (search_vector(title, text)) STORED;
CREATE INDEX content_search ON content USING gin (search);

ALTER TABLE person ADD COLUMN search text GENERATED ALWAYS AS (
  fold(name || ' ' || coalesce(role_title, '') || ' ' || coalesce(team, '') || ' ' || coalesce(place, ''))) STORED;
CREATE INDEX person_search ON person USING gin (search gin_trgm_ops);
CREATE INDEX person_name_search ON person USING gin (fold(name) gin_trgm_ops);

ALTER TABLE community ADD COLUMN search text GENERATED ALWAYS AS (fold(name || ' ' || purpose)) STORED;
CREATE INDEX community_search ON community USING gin (search gin_trgm_ops);

CREATE INDEX page_title_search ON content USING gin (fold(title) gin_trgm_ops) WHERE kind = 'page';

-- Words that people have written, to recognise a word that was typed wrong. Which texts hold it is never told
-- from here: a corrected word is searched like any other, with the rights of whoever asks.
CREATE TABLE search_word (
  word text PRIMARY KEY
);
CREATE INDEX search_word_alike ON search_word USING gin (word gin_trgm_ops);
