-- Of the figures of a plan's line so many are paid from the unit's revenue, the others by the state; NULL: nobody said, as before this version.
ALTER TABLE staffing_plan_line
    ADD COLUMN quota_revenue INT NULL,
    ADD COLUMN present_revenue INT NULL,
    ADD COLUMN asked_revenue INT NULL,
    ADD COLUMN appraised_revenue INT NULL,
    ADD CONSTRAINT staffing_plan_line_revenue CHECK (asked_revenue IS NULL OR (asked_revenue >= 0 AND asked_revenue <= asked));
