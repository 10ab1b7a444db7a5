-- The work that came in at a unit, by field and period: dossiers or tasks received, done, and done late. The period is the validity of the
-- fact; what is said anew of the same unit, field and period supersedes it.
CREATE TABLE workload (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id       BIGINT       NOT NULL,
    field         VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    received      INT          NOT NULL,
    done          INT          NOT NULL,
    late          INT          NULL,
    valid_from    DATE         NOT NULL,
    valid_until   DATE         NOT NULL,
    decision_id   BIGINT       NOT NULL,
    recorded_in   BIGINT       NOT NULL,
    superseded_in BIGINT       NOT NULL DEFAULT 9223372036854775807,
    UNIQUE KEY workload_once (unit_id, superseded_in, valid_until, valid_from, field),
    KEY workload_period (superseded_in, valid_until, valid_from, unit_id),
    KEY workload_recorded (recorded_in),
    CONSTRAINT workload_of FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT workload_decided FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT workload_not_negative CHECK (received >= 0 AND done >= 0 AND (late IS NULL OR (late >= 0 AND late <= done))),
    CONSTRAINT workload_ends CHECK (valid_from < valid_until)
) CHARACTER SET utf8mb4;
