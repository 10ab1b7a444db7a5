-- A quota that went from one unit to another within its year.
CREATE TABLE quota_move (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    from_unit_id  BIGINT      NOT NULL,
    to_unit_id    BIGINT      NOT NULL,
    year          INT         NOT NULL,
    staff_kind    VARCHAR(16) CHARACTER SET ascii NOT NULL,
    paid_by       VARCHAR(8) CHARACTER SET ascii NOT NULL,
    number        INT         NOT NULL,
    on_date       DATE        NOT NULL,
    decision_id   BIGINT      NOT NULL,
    recorded_in   BIGINT      NOT NULL,
    superseded_in BIGINT      NOT NULL DEFAULT 9223372036854775807,
    KEY quota_move_from (from_unit_id, superseded_in),
    KEY quota_move_to (to_unit_id, superseded_in),
    KEY quota_move_recorded (recorded_in),
    CONSTRAINT quota_move_positive CHECK (number > 0)
) CHARACTER SET utf8mb4;
