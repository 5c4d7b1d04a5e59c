-- Asked with every request, to know where nobody writes any more: few, and found without walking through the rest.
CREATE INDEX community_archived ON community (id) WHERE archived_at IS NOT NULL;

-- Who may read a text follows from its community at the moment it is saved, also when that community is being closed
-- at that very moment: whoever closes it holds the row, and what comes later waits for it.
CREATE FUNCTION follow_community() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT CASE kind WHEN 'open' THEN 'everyone' ELSE 'members' END INTO STRICT NEW.audience
    FROM community WHERE id = NEW.community_id FOR KEY SHARE;
  RETURN NEW;
END $$;
CREATE TRIGGER content_follows_community BEFORE INSERT OR UPDATE OF community_id ON content
  FOR EACH ROW WHEN (NEW.community_id IS NOT NULL) EXECUTE FUNCTION follow_community();
