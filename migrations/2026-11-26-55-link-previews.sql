-- What a page says of itself, fetched once for all posts that link to it.
CREATE TABLE link_preview (
  -- Made of the address.
  id uuid PRIMARY KEY,
  url text NOT NULL,
  -- Empty: never read, or nothing in it to show.
  title text,
  site text,
  description text,
  asked_at timestamptz NOT NULL,
  fetched_at timestamptz,
  failed_at timestamptz,
  -- Why it failed the last time.
  problem text
);

-- Of which link an author does not want a preview beneath their post.
CREATE TABLE link_preview_left_out (
  content_id uuid NOT NULL REFERENCES content ON DELETE CASCADE,
  preview_id uuid NOT NULL,
  PRIMARY KEY (content_id, preview_id)
);
