-- The parser of PostgreSQL takes time that grows with the square of a run of signs without blanks ("a_a_a_…") and of
-- comments that are opened and never closed. Cut into pieces that no word reaches, every text is read in a moment.
CREATE FUNCTION search_words(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN regexp_replace(replace(words, '<!--', '< !--'), '(\S{64})', '\1 ', 'g');

-- Rows keep what was found in them; only texts with such runs would read differently.
CREATE OR REPLACE FUNCTION search_vector(title text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN setweight(to_tsvector('simple', fold(search_words(coalesce(title, '')))), 'A')
      || setweight(to_tsvector('dutch', fold(search_words(coalesce(title, '')))), 'A')
      || setweight(to_tsvector('english', fold(search_words(coalesce(title, '')))), 'A')
      || setweight(to_tsvector('simple', fold(search_words(left(body, 150000)))), 'C')
      || setweight(to_tsvector('dutch', fold(search_words(left(body, 150000)))), 'C')
      || setweight(to_tsvector('english', fold(search_words(left(body, 150000)))), 'C');
