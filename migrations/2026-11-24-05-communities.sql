-- Who waits to be let in or was asked to join, and roles that were offered to somebody else.

CREATE TABLE membership_request (
  community_id uuid NOT NULL REFERENCES community ON DELETE CASCADE,
  person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
  -- Asked by the person, or invited by a member.
  kind text NOT NULL CHECK (kind IN ('request', 'invitation')),
  by_id uuid NOT NULL REFERENCES person,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (community_id, person_id)
);
CREATE INDEX membership_request_of ON membership_request (person_id);

CREATE TABLE role_handover (
  id uuid PRIMARY KEY,
  assignment_id uuid NOT NULL REFERENCES role_assignment,
  to_person_id uuid NOT NULL REFERENCES person,
  offered_by uuid NOT NULL REFERENCES person,
  note text NOT NULL DEFAULT '',
  offered_at timestamptz NOT NULL DEFAULT now(),
  answered_at timestamptz,
  accepted boolean
);
CREATE UNIQUE INDEX role_handover_open ON role_handover (assignment_id) WHERE answered_at IS NULL;
CREATE INDEX role_handover_to ON role_handover (to_person_id) WHERE answered_at IS NULL;

CREATE INDEX community_by_name ON community (name, id);
