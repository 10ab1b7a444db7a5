-- How the people beyond an approved number are settled, where it was set below those who sit there.
ALTER TABLE post ADD COLUMN settlement VARCHAR(500) CHARACTER SET utf8mb4 NULL;

-- Seats that must stay empty for a time (FROZEN) or are given up (ABOLISHED).
CREATE TABLE seat_closure (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id         BIGINT      NOT NULL,
    job_position_id BIGINT      NOT NULL,
    staff_kind      VARCHAR(16) CHARACTER SET ascii NOT NULL,
    state           VARCHAR(16) CHARACTER SET ascii NOT NULL,
    number          INT         NOT NULL,
    valid_from      DATE        NOT NULL,
    valid_until     DATE        NOT NULL DEFAULT '9999-12-31',
    decision_id     BIGINT      NOT NULL,
    recorded_in     BIGINT      NOT NULL,
    superseded_in   BIGINT      NOT NULL DEFAULT 9223372036854775807,
    KEY seat_closure_unit (unit_id, superseded_in, valid_from),
    KEY seat_closure_recorded (recorded_in),
    KEY seat_closure_superseded (superseded_in),
    CONSTRAINT seat_closure_of FOREIGN KEY (job_position_id) REFERENCES job_position (id),
    CONSTRAINT seat_closure_not_negative CHECK (number >= 0),
    CONSTRAINT seat_closure_ends CHECK (valid_from < valid_until)
);

-- Who does not work is few, and asked for by day.
ALTER TABLE salary ADD KEY salary_not_working (working_state, superseded_in, person_id, valid_from, valid_until);
