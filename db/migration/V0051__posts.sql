-- A unit's approved number of a job position.
CREATE TABLE post (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id         BIGINT      NOT NULL,
    job_position_id BIGINT      NOT NULL,
    staff_kind      VARCHAR(16) CHARACTER SET ascii NOT NULL,
    number          INT         NOT NULL,
    valid_from      DATE        NOT NULL,
    valid_until     DATE        NOT NULL DEFAULT '9999-12-31',
    decision_id     BIGINT      NOT NULL,
    recorded_in     BIGINT      NOT NULL,
    superseded_in   BIGINT      NOT NULL DEFAULT 9223372036854775807,
    KEY post_unit (unit_id, superseded_in, valid_from),
    KEY post_recorded (recorded_in),
    KEY post_superseded (superseded_in),
    CONSTRAINT post_of FOREIGN KEY (job_position_id) REFERENCES job_position (id),
    CONSTRAINT post_not_negative CHECK (number >= 0),
    CONSTRAINT post_ends CHECK (valid_from < valid_until)
) CHARACTER SET utf8mb4;
