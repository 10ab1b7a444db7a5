-- What happened in somebody's service that moves the day of their next step: disciplines, ratings, time away, early and extra raises.
CREATE TABLE service_event (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id     BIGINT      NOT NULL,
    kind          VARCHAR(24) CHARACTER SET ascii NOT NULL,
    form          VARCHAR(32) CHARACTER SET ascii NULL,
    months        INT         NOT NULL DEFAULT 0,
    happened_on   DATE        NOT NULL,
    decision_id   BIGINT      NOT NULL,
    recorded_in   BIGINT      NOT NULL,
    superseded_in BIGINT      NOT NULL DEFAULT 9223372036854775807,
    KEY service_event_person (person_id, superseded_in, happened_on),
    KEY service_event_recorded (recorded_in),
    CONSTRAINT service_event_of FOREIGN KEY (person_id) REFERENCES person (id)
) CHARACTER SET utf8mb4;
