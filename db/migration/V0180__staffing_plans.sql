-- The staffing plan of a unit for a year. What is filed is an edition: it is never changed; what is returned begins the next one.
CREATE TABLE staffing_plan (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id      BIGINT        NOT NULL,
    superior_id  BIGINT        NOT NULL,
    year         INT           NOT NULL,
    state        VARCHAR(16) CHARACTER SET ascii NOT NULL,
    edition      INT           NOT NULL DEFAULT 1,
    note         VARCHAR(2000) NOT NULL DEFAULT '',
    digest       CHAR(64) CHARACTER SET ascii NOT NULL DEFAULT '',
    figures_on   DATE          NOT NULL,
    submitted_by VARCHAR(64)   NULL,
    submitted_at DATETIME(6)   NULL,
    decision_id  BIGINT        NULL,
    version      BIGINT        NOT NULL DEFAULT 0,
    UNIQUE KEY staffing_plan_once (unit_id, year),
    KEY staffing_plan_superior (superior_id, year)
) CHARACTER SET utf8mb4;

-- One staff kind of an edition, with the figures as they were when it was drawn up and what its people cost in the plan's year.
CREATE TABLE staffing_plan_line (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id       BIGINT        NOT NULL,
    edition       INT           NOT NULL,
    staff_kind    VARCHAR(16) CHARACTER SET ascii NOT NULL,
    quota         INT           NULL,
    present       INT           NOT NULL,
    asked         INT           NOT NULL,
    appraised     INT           NULL,
    reason        VARCHAR(1000) NOT NULL DEFAULT '',
    surplus_until DATE          NULL,
    cost_people   INT           NOT NULL,
    cost_total    BIGINT        NOT NULL,
    UNIQUE KEY staffing_plan_line_once (plan_id, edition, staff_kind),
    CONSTRAINT staffing_plan_line_not_negative CHECK (asked >= 0 AND present >= 0 AND (appraised IS NULL OR appraised >= 0))
) CHARACTER SET utf8mb4;

CREATE TABLE staffing_plan_comment (
    id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id    BIGINT        NOT NULL,
    edition    INT           NOT NULL,
    staff_kind VARCHAR(16) CHARACTER SET ascii NOT NULL,
    said_by    VARCHAR(64)   NOT NULL,
    said_at    DATETIME(6)   NOT NULL,
    words      VARCHAR(2000) NOT NULL,
    KEY staffing_plan_comment_plan (plan_id, id)
) CHARACTER SET utf8mb4;

-- Who did what with a plan, and when.
CREATE TABLE staffing_plan_step (
    id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id  BIGINT        NOT NULL,
    edition  INT           NOT NULL,
    kind     VARCHAR(16) CHARACTER SET ascii NOT NULL,
    done_by  VARCHAR(64)   NOT NULL,
    done_at  DATETIME(6)   NOT NULL,
    words    VARCHAR(2000) NULL,
    KEY staffing_plan_step_plan (plan_id, id)
) CHARACTER SET utf8mb4;
