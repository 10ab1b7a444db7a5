-- Personnel files. Everything that can change is a dated, recorded fact.
CREATE TABLE person (
    id         BIGINT      NOT NULL PRIMARY KEY,
    number     VARCHAR(32) CHARACTER SET ascii NOT NULL,
    created_in BIGINT      NOT NULL,
    UNIQUE KEY person_number (number)
);

CREATE TABLE person_file (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id      BIGINT       NOT NULL,
    full_name      VARCHAR(120) NOT NULL,
    sort_key       VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    born           DATE         NOT NULL,
    sex            CHAR(1) CHARACTER SET ascii NOT NULL,
    national_id    VARCHAR(12) CHARACTER SET ascii NULL,
    insured_from   DATE         NULL,
    dependants     INT          NOT NULL DEFAULT 0,
    bank           VARCHAR(120) NULL,
    bank_account   VARCHAR(32) CHARACTER SET ascii NULL,
    valid_from     DATE         NOT NULL,
    valid_until    DATE         NOT NULL DEFAULT '9999-12-31',
    decision_id    BIGINT       NOT NULL,
    recorded_in    BIGINT       NOT NULL,
    superseded_in  BIGINT       NOT NULL DEFAULT 9223372036854775807,
    KEY person_file_person (person_id, superseded_in, valid_from),
    KEY person_file_sorted (sort_key, person_id),
    KEY person_file_national_id (national_id),
    CONSTRAINT person_file_of FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT person_file_ends CHECK (valid_from < valid_until)
) CHARACTER SET utf8mb4;

-- Each folded name rotated by words, so that "an nguyen" and "nguyen van an" both find by prefix.
CREATE TABLE person_name_rotation (
    rotation  VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id BIGINT       NOT NULL,
    PRIMARY KEY (rotation, person_id),
    KEY person_name_rotation_person (person_id)
);

CREATE TABLE appointment (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id       BIGINT      NOT NULL,
    unit_id         BIGINT      NOT NULL,
    job_position_id BIGINT      NOT NULL,
    kind            VARCHAR(16) CHARACTER SET ascii NOT NULL,
    staff_kind      VARCHAR(16) CHARACTER SET ascii NOT NULL,
    waiting_until   DATE        NULL,
    valid_from      DATE        NOT NULL,
    valid_until     DATE        NOT NULL DEFAULT '9999-12-31',
    decision_id     BIGINT      NOT NULL,
    recorded_in     BIGINT      NOT NULL,
    superseded_in   BIGINT      NOT NULL DEFAULT 9223372036854775807,
    KEY appointment_person (person_id, superseded_in, valid_from),
    KEY appointment_unit (unit_id, superseded_in, valid_from),
    KEY appointment_recorded (recorded_in),
    KEY appointment_superseded (superseded_in),
    CONSTRAINT appointment_of FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT appointment_ends CHECK (valid_from < valid_until)
) CHARACTER SET utf8mb4;

CREATE TABLE salary (
    id                  BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id           BIGINT        NOT NULL,
    rank_code           VARCHAR(16) CHARACTER SET ascii NULL,
    scale               VARCHAR(24) CHARACTER SET ascii NULL,
    step                INT           NOT NULL DEFAULT 0,
    coefficient         DECIMAL(5, 2) NOT NULL DEFAULT 0,
    over_frame_percent  INT           NOT NULL DEFAULT 0,
    retained_difference DECIMAL(5, 2) NOT NULL DEFAULT 0,
    step_since          DATE          NULL,
    contract_wage       BIGINT        NULL,
    working_state       VARCHAR(16) CHARACTER SET ascii NOT NULL DEFAULT 'WORKING',
    valid_from          DATE          NOT NULL,
    valid_until         DATE          NOT NULL DEFAULT '9999-12-31',
    decision_id         BIGINT        NOT NULL,
    recorded_in         BIGINT        NOT NULL,
    superseded_in       BIGINT        NOT NULL DEFAULT 9223372036854775807,
    KEY salary_person (person_id, superseded_in, valid_from),
    KEY salary_recorded (recorded_in),
    CONSTRAINT salary_of FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT salary_ends CHECK (valid_from < valid_until)
) CHARACTER SET utf8mb4;

-- code: an allowance code of the interface; RETENTION is the retained leadership coefficient with its own end.
CREATE TABLE allowance (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id     BIGINT        NOT NULL,
    code          VARCHAR(32) CHARACTER SET ascii NOT NULL,
    coefficient   DECIMAL(5, 2) NULL,
    percent       INT           NULL,
    amount        BIGINT        NULL,
    valid_from    DATE          NOT NULL,
    valid_until   DATE          NOT NULL DEFAULT '9999-12-31',
    decision_id   BIGINT        NOT NULL,
    recorded_in   BIGINT        NOT NULL,
    superseded_in BIGINT        NOT NULL DEFAULT 9223372036854775807,
    KEY allowance_person (person_id, superseded_in, valid_from),
    KEY allowance_recorded (recorded_in),
    CONSTRAINT allowance_of FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT allowance_ends CHECK (valid_from < valid_until)
) CHARACTER SET utf8mb4;

-- How a person left the service: the other end of HEADCOUNT.
CREATE TABLE departure (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id     BIGINT      NOT NULL,
    unit_id       BIGINT      NOT NULL,
    kind          VARCHAR(24) CHARACTER SET ascii NOT NULL,
    on_date       DATE        NOT NULL,
    decision_id   BIGINT      NOT NULL,
    recorded_in   BIGINT      NOT NULL,
    superseded_in BIGINT      NOT NULL DEFAULT 9223372036854775807,
    KEY departure_person (person_id),
    KEY departure_unit (unit_id, on_date),
    KEY departure_recorded (recorded_in),
    CONSTRAINT departure_of FOREIGN KEY (person_id) REFERENCES person (id)
) CHARACTER SET utf8mb4;
