-- What left the house belongs to an interruption or a digest; found by it when old ones are forgotten.
CREATE INDEX delivery_of_interruption ON delivery (interruption_id) WHERE interruption_id IS NOT NULL;
CREATE INDEX delivery_of_digest ON delivery (digest_id) WHERE digest_id IS NOT NULL;
