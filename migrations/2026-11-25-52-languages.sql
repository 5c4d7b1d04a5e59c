-- The languages somebody speaks, in words, as they put it themselves.
ALTER TABLE profile ADD languages text[] NOT NULL DEFAULT '{}';
