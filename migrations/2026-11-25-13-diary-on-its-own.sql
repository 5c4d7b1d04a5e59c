-- A fact stays true when what it tells of is gone, so the diary leans on nothing; and it is written all day long.
ALTER TABLE fact DROP CONSTRAINT fact_actor_id_fkey;
