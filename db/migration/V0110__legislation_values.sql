-- Values of the law that an administrator entered under a decision, beside those that the program brings along. One with the same
-- parameter, first day and day of publication as another takes its place: that is how a value that was not certain is confirmed or
-- corrected. The one it replaces stays on record, in the program's own files or here as superseded.
CREATE TABLE legislation_value (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    parameter     VARCHAR(160) CHARACTER SET ascii NOT NULL,
    valid_from    DATE         NOT NULL,
    valid_until   DATE         NOT NULL,
    published     DATE         NOT NULL,
    document      VARCHAR(255) NOT NULL,
    article       VARCHAR(255) NOT NULL,
    verified      BOOLEAN      NOT NULL,
    value         TEXT         NOT NULL,
    decision_id   BIGINT       NOT NULL,
    recorded_in   BIGINT       NOT NULL,
    superseded_in BIGINT       NOT NULL,
    UNIQUE KEY legislation_value_once (parameter, valid_from, published, superseded_in),
    CONSTRAINT legislation_value_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT legislation_value_recording FOREIGN KEY (recorded_in) REFERENCES recording (id)
) CHARACTER SET utf8mb4;

-- The recording of the last entry: it names the state of the law, and entering a value holds it.
CREATE TABLE legislation_version (
    id           INT    NOT NULL PRIMARY KEY,
    recording_id BIGINT NOT NULL
);
INSERT INTO legislation_version (id, recording_id) VALUES (1, 0);
