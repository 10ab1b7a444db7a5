-- The day on which a personal token was last shown: one that nobody uses can be revoked.
ALTER TABLE personal_token ADD COLUMN last_used_on DATE NULL;
