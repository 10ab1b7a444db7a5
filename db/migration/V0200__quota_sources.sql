-- Of a quota so many are paid from the unit's own revenue, the others by the state; NULL: nobody divided it, as before this version.
-- The nature says whether the number that holds was handed out for the time being or granted for good.
ALTER TABLE quota
    ADD COLUMN from_revenue INT NULL,
    ADD COLUMN nature VARCHAR(16) CHARACTER SET ascii NOT NULL DEFAULT 'GRANTED',
    ADD KEY quota_year (year, staff_kind, superseded_in),
    ADD CONSTRAINT quota_revenue_part CHECK (from_revenue IS NULL OR (from_revenue >= 0 AND from_revenue <= number));

-- What was handed out for the time being, remembered after the grant that takes its place.
CREATE TABLE quota_provisional (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id       BIGINT      NOT NULL,
    year          INT         NOT NULL,
    staff_kind    VARCHAR(16) CHARACTER SET ascii NOT NULL,
    number        INT         NOT NULL,
    from_revenue  INT         NULL,
    valid_from    DATE        NOT NULL,
    valid_until   DATE        NOT NULL,
    decision_id   BIGINT      NOT NULL,
    recorded_in   BIGINT      NOT NULL,
    superseded_in BIGINT      NOT NULL DEFAULT 9223372036854775807,
    KEY quota_provisional_year (year, superseded_in, unit_id),
    KEY quota_provisional_recorded (recorded_in),
    KEY quota_provisional_superseded (superseded_in),
    CONSTRAINT quota_provisional_not_negative CHECK (number >= 0)
) CHARACTER SET utf8mb4;

-- Whoever changes quotas holds this row, so that changes follow one another.
CREATE TABLE quota_turn (
    id TINYINT NOT NULL PRIMARY KEY
);
INSERT INTO quota_turn (id) VALUES (1);

-- Who pays a person in a unit, where that is stated; else the unit's group of autonomy tells.
CREATE TABLE appointment_payer (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id     BIGINT      NOT NULL,
    unit_id       BIGINT      NOT NULL,
    paid_by       VARCHAR(8) CHARACTER SET ascii NOT NULL,
    valid_from    DATE        NOT NULL,
    valid_until   DATE        NOT NULL DEFAULT '9999-12-31',
    decision_id   BIGINT      NOT NULL,
    recorded_in   BIGINT      NOT NULL,
    superseded_in BIGINT      NOT NULL DEFAULT 9223372036854775807,
    KEY appointment_payer_person (person_id, unit_id, superseded_in, valid_from),
    KEY appointment_payer_unit (unit_id, superseded_in, valid_from),
    KEY appointment_payer_recorded (recorded_in),
    KEY appointment_payer_superseded (superseded_in),
    CONSTRAINT appointment_payer_ends CHECK (valid_from < valid_until)
) CHARACTER SET utf8mb4;
