-- content_in_community leads to the posts of a community as well, and every post had to be entered in both.
DROP INDEX post_in_community;
