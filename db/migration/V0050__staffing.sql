-- Headcount granted to a unit for a year and staff kind.
CREATE TABLE quota (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id       BIGINT      NOT NULL,
    year          INT         NOT NULL,
    staff_kind    VARCHAR(16) CHARACTER SET ascii NOT NULL,
    number        INT         NOT NULL,
    surplus_until DATE        NULL,
    valid_from    DATE        NOT NULL,
    valid_until   DATE        NOT NULL,
    decision_id   BIGINT      NOT NULL,
    recorded_in   BIGINT      NOT NULL,
    superseded_in BIGINT      NOT NULL DEFAULT 9223372036854775807,
    KEY quota_unit (unit_id, year, staff_kind, superseded_in),
    KEY quota_recorded (recorded_in),
    CONSTRAINT quota_not_negative CHECK (number >= 0)
) CHARACTER SET utf8mb4;
