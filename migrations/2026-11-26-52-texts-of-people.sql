-- What somebody wrote, newest first, of each kind: for their profile, for who follows them, and for a search of theirs.
CREATE INDEX content_by_author ON content (author_id, kind, id DESC) WHERE withdrawn_at IS NULL;
DROP INDEX post_by_author;
