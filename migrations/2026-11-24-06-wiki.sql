-- Where a page can be found besides its present address: by the names it has had, and by its path in the
-- system it was brought in from.
CREATE TABLE page_alias (
  community_id uuid NOT NULL REFERENCES community ON DELETE CASCADE,
  path citext NOT NULL CHECK (length(path) BETWEEN 1 AND 500),
  page_id uuid NOT NULL REFERENCES content ON DELETE CASCADE,
  PRIMARY KEY (community_id, path)
);
CREATE INDEX page_alias_of ON page_alias (page_id);

-- Links to a page are suggested by any part of its title.
CREATE INDEX page_title ON content USING gin (title gin_trgm_ops) WHERE kind = 'page' AND withdrawn_at IS NULL;
