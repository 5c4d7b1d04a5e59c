-- How a search that is narrowed finds the newest: of one community, of some time, of a kind of posts, of how it stands.
CREATE INDEX content_in_community ON content (community_id, kind, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX content_of_time ON content (kind, created_at DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX post_of_type ON content (post_type, id DESC) WHERE post_type <> 'update' AND withdrawn_at IS NULL;
CREATE INDEX post_closed ON content (id DESC) WHERE closing IS NOT NULL AND withdrawn_at IS NULL;
CREATE INDEX post_archived ON content (id DESC) WHERE archived_at IS NOT NULL AND withdrawn_at IS NULL;
CREATE INDEX page_touched ON content ((coalesce(revised_at, created_at)) DESC) WHERE kind = 'page' AND withdrawn_at IS NULL;
