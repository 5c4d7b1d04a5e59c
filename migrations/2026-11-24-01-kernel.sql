-- The ground of meaning: people, communities, who belongs where, who holds which role, what people write,
-- and the diary of what happened.

CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TABLE person (
  id uuid PRIMARY KEY,
  handle citext NOT NULL UNIQUE CHECK (handle ~ '^[a-z0-9][a-z0-9._-]{0,49}$'),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  -- "de Wit, Bram": lists are in this order.
  sort_name text NOT NULL,
  role_title text,
  team text,
  place text,
  photo_id uuid,
  status text NOT NULL CHECK (status IN ('invited', 'active', 'suspended', 'imported')),
  language text NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en')),
  created_at timestamptz NOT NULL DEFAULT now()
);

-- How somebody signs in; apart, so that no query about people can show it.
CREATE TABLE credential (
  person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  email citext NOT NULL UNIQUE CHECK (length(email::text) <= 254),
  password_hash text,
  changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE session (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  device text NOT NULL DEFAULT '',
  started_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX session_of_person ON session (person_id) WHERE ended_at IS NULL;

CREATE TABLE community (
  id uuid PRIMARY KEY,
  slug citext NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  kind text NOT NULL CHECK (kind IN ('open', 'closed', 'secret')),
  purpose text NOT NULL DEFAULT '',
  -- The frame: what we do here, and what we do not.
  frame_in text NOT NULL DEFAULT '',
  frame_out text NOT NULL DEFAULT '',
  language text NOT NULL DEFAULT 'nl',
  member_count integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  archived_at timestamptz
);

CREATE TABLE membership (
  community_id uuid NOT NULL REFERENCES community ON DELETE CASCADE,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  since timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (community_id, person_id)
);
CREATE INDEX membership_of_person ON membership (person_id, community_id);

-- Who holds which role where, since when, until when, by whom. Rows are ended, never removed.
CREATE TABLE role_assignment (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  role text NOT NULL,
  scope text NOT NULL CHECK (scope IN ('organisation', 'community', 'page')),
  scope_id uuid,
  since timestamptz NOT NULL DEFAULT now(),
  until timestamptz,
  reason text,
  assigned_by uuid REFERENCES person,
  ended_at timestamptz,
  ended_by uuid REFERENCES person,
  CHECK ((scope = 'organisation') = (scope_id IS NULL)),
  CHECK (CASE scope
    WHEN 'organisation' THEN role IN ('admin', 'hr', 'news')
    WHEN 'community' THEN role IN ('owner', 'deputy', 'moderator')
    ELSE role IN ('owner', 'deputy') END)
);
CREATE UNIQUE INDEX role_held_once ON role_assignment (person_id, role, scope, scope_id)
  NULLS NOT DISTINCT WHERE ended_at IS NULL;
CREATE UNIQUE INDEX page_has_one_holder ON role_assignment (scope_id, role)
  WHERE ended_at IS NULL AND scope = 'page';
CREATE INDEX role_on ON role_assignment (scope_id, role) WHERE ended_at IS NULL;

-- Everything people write: posts, comments, wiki pages. One table, so that comments, reactions, search and
-- rights need one foreign key and one rule.
CREATE TABLE content (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('post', 'comment', 'page')),
  -- Null: said on the square, to everyone in the organisation.
  community_id uuid REFERENCES community,
  -- Follows from the community: what an open one holds is for everyone. Kept here so that reading asks one row.
  audience text NOT NULL CHECK (audience IN ('everyone', 'members')),
  author_id uuid NOT NULL REFERENCES person,
  language text NOT NULL DEFAULT 'nl',
  title text,
  body jsonb NOT NULL,
  -- The plain text of the body, for search and excerpts.
  text text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  revised_at timestamptz,
  revision integer NOT NULL DEFAULT 1,
  withdrawn_at timestamptz,
  withdrawn_by uuid REFERENCES person,
  comment_count integer NOT NULL DEFAULT 0,
  reaction_counts jsonb NOT NULL DEFAULT '{}',
  -- posts
  post_type text CHECK (post_type IN ('update', 'question', 'news')),
  -- comments: what they hang on, and the comment they answer
  root_id uuid REFERENCES content,
  reply_to_id uuid REFERENCES content,
  -- pages: their place in the tree
  parent_id uuid REFERENCES content,
  position double precision,
  -- The same thing in the system it was brought in from; makes a second import harmless.
  import_key text,
  CHECK (community_id IS NOT NULL OR audience = 'everyone'),
  CHECK ((kind = 'post') = (post_type IS NOT NULL)),
  CHECK ((kind = 'comment') = (root_id IS NOT NULL)),
  CHECK (kind = 'comment' OR reply_to_id IS NULL),
  CHECK ((kind = 'page') = (title IS NOT NULL AND position IS NOT NULL AND community_id IS NOT NULL)
         OR (kind <> 'page' AND position IS NULL AND parent_id IS NULL))
) WITH (fillfactor = 85);

-- Feeds: the newest of a community, of the square and open communities, of a person; by key.
CREATE INDEX post_in_community ON content (community_id, id DESC) WHERE kind = 'post' AND withdrawn_at IS NULL;
CREATE INDEX post_for_everyone ON content (id DESC)
  WHERE kind = 'post' AND audience = 'everyone' AND withdrawn_at IS NULL;
CREATE INDEX post_on_square ON content (id DESC)
  WHERE kind = 'post' AND community_id IS NULL AND withdrawn_at IS NULL;
CREATE INDEX post_by_author ON content (author_id, id DESC) WHERE kind = 'post' AND withdrawn_at IS NULL;
CREATE INDEX news_post ON content (id DESC) WHERE post_type = 'news' AND withdrawn_at IS NULL;
CREATE INDEX comment_on ON content (root_id, id DESC) WHERE kind = 'comment';
CREATE INDEX page_in_tree ON content (community_id, parent_id, position) WHERE kind = 'page';
CREATE UNIQUE INDEX content_imported_once ON content (community_id, import_key) WHERE import_key IS NOT NULL;

-- What a text points at: topics, people, files, pages. One list behind topic pages, mentions, backlinks and
-- the question who may see a file.
CREATE TABLE content_link (
  content_id uuid NOT NULL REFERENCES content ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('topic', 'mention', 'file', 'page')),
  -- A topic in lower case, or the id of a person, file or page.
  target text NOT NULL,
  PRIMARY KEY (content_id, kind, target)
);
CREATE INDEX content_link_to ON content_link (kind, target, content_id DESC);

CREATE TABLE file (
  id uuid PRIMARY KEY,
  owner_id uuid NOT NULL REFERENCES person,
  name text NOT NULL,
  mime text NOT NULL,
  bytes bigint NOT NULL,
  sha256 bytea NOT NULL,
  width integer,
  height integer,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX file_by_owner ON file (owner_id, id DESC);
ALTER TABLE person ADD FOREIGN KEY (photo_id) REFERENCES file;

-- The texts a thing has had, the present one included; a post gets its first rows when it is first revised.
CREATE TABLE content_revision (
  content_id uuid NOT NULL REFERENCES content ON DELETE CASCADE,
  number integer NOT NULL,
  author_id uuid NOT NULL REFERENCES person,
  title text,
  body jsonb NOT NULL,
  change_note text NOT NULL DEFAULT '',
  -- How much the text grew or shrank, in characters, for the little bar in the list of versions.
  added integer NOT NULL DEFAULT 0,
  removed integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (content_id, number)
);

-- The diary: written in the transaction that made it true, told to listeners afterwards, never changed.
CREATE TABLE fact (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  -- Null: the system itself, from the command line.
  actor_id uuid REFERENCES person,
  subject_id uuid,
  payload jsonb NOT NULL,
  -- Before and after, for the audit log: names of states and ids, never texts.
  details jsonb,
  audited boolean NOT NULL DEFAULT false,
  request_id text,
  occurred_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX fact_in_audit ON fact (id DESC) WHERE audited;
CREATE INDEX fact_about ON fact (subject_id, id DESC) WHERE audited;
CREATE INDEX fact_by ON fact (actor_id, id DESC) WHERE audited;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the diary is append-only';
END $$;
CREATE TRIGGER fact_is_append_only BEFORE UPDATE OR DELETE ON fact
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER fact_is_not_emptied BEFORE TRUNCATE ON fact
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
