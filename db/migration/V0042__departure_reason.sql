-- Why a person left, where the kind of the departure does not say it: REDUNDANT, UNQUALIFIED, RATING, HEALTH, OTHER.
ALTER TABLE departure ADD COLUMN reason VARCHAR(24) CHARACTER SET ascii NULL;
