-- origin_in: the recording that first said a fact; a fact that came back because something later was taken back keeps it, so that its
-- own recording can still be undone.

-- Public functions: what must be done within a territory, and which unit does it from day to day. The identity is reserved in id_block.
INSERT INTO id_block (name, next_id) VALUES ('duty', 1);

CREATE TABLE duty_fact (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    duty_id       BIGINT       NOT NULL,
    code          VARCHAR(40) CHARACTER SET ascii NOT NULL,
    name          VARCHAR(300) NOT NULL,
    field         VARCHAR(120) NOT NULL,
    legal_basis   VARCHAR(500) NOT NULL,
    kind          VARCHAR(16) CHARACTER SET ascii NOT NULL,
    territory_id  BIGINT       NOT NULL,
    -- nobody, where the holder was divided or dissolved and it is not settled yet
    holder_id     BIGINT       NULL,
    valid_from    DATE         NOT NULL,
    valid_until   DATE         NOT NULL DEFAULT '9999-12-31',
    decision_id   BIGINT       NOT NULL,
    origin_in     BIGINT       NOT NULL,
    recorded_in   BIGINT       NOT NULL,
    superseded_in BIGINT       NOT NULL DEFAULT 9223372036854775807,
    KEY duty_fact_duty (duty_id, superseded_in, valid_from),
    KEY duty_fact_list (superseded_in, code, duty_id),
    KEY duty_fact_territory (territory_id, superseded_in, code),
    KEY duty_fact_holder (holder_id, superseded_in),
    KEY duty_fact_field (superseded_in, field),
    KEY duty_fact_recorded (recorded_in),
    KEY duty_fact_origin (origin_in, superseded_in),
    CONSTRAINT duty_fact_within FOREIGN KEY (territory_id) REFERENCES unit (id),
    CONSTRAINT duty_fact_held FOREIGN KEY (holder_id) REFERENCES unit (id),
    CONSTRAINT duty_fact_decided FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT duty_fact_ends CHECK (valid_from < valid_until)
) CHARACTER SET utf8mb4;

-- Who in the holder does what of a duty, in what time, answering for what, with what product.
CREATE TABLE duty_task (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    task_id         BIGINT       NOT NULL,
    duty_id         BIGINT       NOT NULL,
    job_position_id BIGINT       NULL,
    person_id       BIGINT       NULL,
    task            VARCHAR(300) NOT NULL,
    time_limit      VARCHAR(160) NOT NULL,
    responsibility  VARCHAR(300) NOT NULL,
    product         VARCHAR(300) NOT NULL,
    valid_from      DATE         NOT NULL,
    valid_until     DATE         NOT NULL DEFAULT '9999-12-31',
    decision_id     BIGINT       NOT NULL,
    origin_in       BIGINT       NOT NULL,
    recorded_in     BIGINT       NOT NULL,
    superseded_in   BIGINT       NOT NULL DEFAULT 9223372036854775807,
    KEY duty_task_task (task_id, superseded_in),
    KEY duty_task_duty (duty_id, superseded_in),
    KEY duty_task_person (person_id, superseded_in),
    KEY duty_task_recorded (recorded_in),
    KEY duty_task_origin (origin_in, superseded_in),
    KEY duty_task_superseded (superseded_in),
    CONSTRAINT duty_task_position FOREIGN KEY (job_position_id) REFERENCES job_position (id),
    CONSTRAINT duty_task_by FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT duty_task_decided FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT duty_task_ends CHECK (valid_from < valid_until)
) CHARACTER SET utf8mb4;

INSERT INTO id_block (name, next_id) VALUES ('duty-task', 1);
