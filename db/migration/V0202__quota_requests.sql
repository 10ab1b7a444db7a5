-- A unit asks its superior for more quota than it has; a leader of the superior grants it under a decision, or refuses it with a reason.
CREATE TABLE quota_request (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id       BIGINT        NOT NULL,
    superior_id   BIGINT        NOT NULL,
    year          INT           NOT NULL,
    staff_kind    VARCHAR(16) CHARACTER SET ascii NOT NULL,
    paid_by       VARCHAR(8) CHARACTER SET ascii NOT NULL,
    number        INT           NOT NULL,
    reason        VARCHAR(2000) NOT NULL,
    had           INT           NULL,
    present       INT           NOT NULL,
    state         VARCHAR(16) CHARACTER SET ascii NOT NULL,
    submitted_by  VARCHAR(64)   NOT NULL,
    submitted_at  DATETIME(6)   NOT NULL,
    decided_by    VARCHAR(64)   NULL,
    decided_at    DATETIME(6)   NULL,
    answer        VARCHAR(2000) NULL,
    decision_id   BIGINT        NULL,
    version       BIGINT        NOT NULL DEFAULT 0,
    KEY quota_request_unit (unit_id, year),
    KEY quota_request_superior (superior_id, state),
    CONSTRAINT quota_request_positive CHECK (number > 0)
) CHARACTER SET utf8mb4;
