-- What stands in several communities. Who may read it follows its own community alone, and that is an open one: the
-- others show it as well, and their members join in. On its comments too, for they ask the same.
ALTER TABLE content ADD COLUMN also_in uuid[];

-- The newest of each community, to walk by key. Kept by the database itself.
CREATE TABLE content_place (
  community_id uuid NOT NULL REFERENCES community ON DELETE CASCADE,
  content_id uuid NOT NULL REFERENCES content ON DELETE CASCADE,
  PRIMARY KEY (community_id, content_id)
);
CREATE INDEX content_place_of ON content_place (content_id);

CREATE FUNCTION place_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM content_place WHERE content_id = NEW.id AND NOT community_id = ANY(coalesce(NEW.also_in, '{}'));
  INSERT INTO content_place (community_id, content_id) SELECT unnest(NEW.also_in), NEW.id ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER content_placed AFTER INSERT ON content
  FOR EACH ROW WHEN (NEW.kind = 'post' AND NEW.also_in IS NOT NULL) EXECUTE FUNCTION place_content();
CREATE TRIGGER content_placed_anew AFTER UPDATE OF also_in ON content
  FOR EACH ROW WHEN (NEW.kind = 'post' AND NEW.also_in IS DISTINCT FROM OLD.also_in) EXECUTE FUNCTION place_content();
