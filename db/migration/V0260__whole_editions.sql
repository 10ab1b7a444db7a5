-- What a unit had been granted of the plan's own year when the figures of a line were taken (NULL: nothing), so that approving sees what
-- was granted since; and by when the superior wants a surplus settled (NULL: as the unit says).
ALTER TABLE staffing_plan_line
    ADD COLUMN granted INT NULL,
    ADD COLUMN granted_revenue INT NULL,
    ADD COLUMN appraised_until DATE NULL;

-- The words of an edition that was returned, with who filed it; the last edition's stand in the plan. Editions that were returned before
-- this version are not here: the next one's words had replaced theirs.
CREATE TABLE staffing_plan_edition (
    plan_id      BIGINT        NOT NULL,
    edition      INT           NOT NULL,
    note         VARCHAR(2000) NOT NULL,
    digest       CHAR(64) CHARACTER SET ascii NOT NULL,
    figures_on   DATE          NOT NULL,
    submitted_by VARCHAR(64)   NULL,
    submitted_at DATETIME(6)   NULL,
    PRIMARY KEY (plan_id, edition)
) CHARACTER SET utf8mb4;
