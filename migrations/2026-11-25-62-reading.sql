-- Where somebody is in what there is to read: the same on all their devices.
CREATE TABLE reading (
  person_id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  -- When they last looked at Today.
  seen_at timestamptz NOT NULL,
  -- When they last looked in the visit before this one; empty in the first.
  seam_at timestamptz
);
