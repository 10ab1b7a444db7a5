-- What the lists say of a position, from a day on, under a decision. The codes that appointments, posts and imports name stay.
ALTER TABLE job_position ADD COLUMN listed_from DATE NULL;

CREATE TABLE position_version (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    job_position_id BIGINT       NOT NULL,
    name            VARCHAR(255) NOT NULL,
    position_group  VARCHAR(24) CHARACTER SET ascii NOT NULL,
    leadership      VARCHAR(16) CHARACTER SET ascii NOT NULL,
    period          VARCHAR(9) CHARACTER SET ascii NOT NULL,
    field           VARCHAR(255) NOT NULL,
    rank_codes      VARCHAR(500) CHARACTER SET ascii NOT NULL,
    lowest_grade    INT          NULL,
    highest_grade   INT          NULL,
    description     LONGTEXT     NOT NULL,
    valid_from      DATE         NOT NULL,
    valid_until     DATE         NOT NULL DEFAULT '9999-12-31',
    decision_id     BIGINT       NOT NULL,
    recorded_in     BIGINT       NOT NULL,
    superseded_in   BIGINT       NOT NULL DEFAULT 9223372036854775807,
    KEY position_version_position (job_position_id, superseded_in, valid_from),
    KEY position_version_recorded (recorded_in),
    KEY position_version_superseded (superseded_in),
    CONSTRAINT position_version_of FOREIGN KEY (job_position_id) REFERENCES job_position (id),
    CONSTRAINT position_version_ends CHECK (valid_from < valid_until)
) CHARACTER SET utf8mb4;
