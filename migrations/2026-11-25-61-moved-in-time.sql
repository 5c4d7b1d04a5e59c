-- An id that sorts by time (UUID v7) as it would be if it had been made so many milliseconds later.
CREATE FUNCTION moved_in_time(id uuid, millis bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN (lpad(to_hex(least(greatest(
      ('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint + millis, 0), 281474976710655)), 12, '0')
    || substr(id::text, 15))::uuid;
