-- Whether colleagues may see that somebody is online. Who is, is kept nowhere: processes tell each other.
ALTER TABLE person ADD COLUMN invisible boolean NOT NULL DEFAULT false;
