-- Whether the head of the unit decides what was filed, and reports it to the superior: units that pay all their running costs themselves.
ALTER TABLE staffing_plan ADD COLUMN own_decision BOOLEAN NOT NULL DEFAULT FALSE;
