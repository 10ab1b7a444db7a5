-- Long work with progress that outlives the page and the server.
CREATE TABLE operation (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind        VARCHAR(48) CHARACTER SET ascii NOT NULL,
    subject     VARCHAR(128) NOT NULL,
    actor       VARCHAR(64)  NOT NULL,
    state       VARCHAR(16) CHARACTER SET ascii NOT NULL,
    done        BIGINT       NOT NULL DEFAULT 0,
    total       BIGINT       NOT NULL DEFAULT 0,
    message     VARCHAR(1000) NOT NULL DEFAULT '',
    result      TEXT         NULL,
    created_at  DATETIME(6)  NOT NULL,
    started_at  DATETIME(6)  NULL,
    finished_at DATETIME(6)  NULL,
    KEY operation_state (state),
    KEY operation_subject (subject)
) CHARACTER SET utf8mb4;

-- What was put before a leader, and what became of it.
CREATE TABLE approval (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    subject_type VARCHAR(48) CHARACTER SET ascii NOT NULL,
    subject_id   BIGINT        NOT NULL,
    unit_id      BIGINT        NOT NULL,
    summary      VARCHAR(500)  NOT NULL,
    digest       CHAR(64) CHARACTER SET ascii NOT NULL,
    state        VARCHAR(16) CHARACTER SET ascii NOT NULL,
    submitted_by VARCHAR(64)   NOT NULL,
    submitted_at DATETIME(6)   NOT NULL,
    decided_by   VARCHAR(64)   NULL,
    decided_at   DATETIME(6)   NULL,
    comment      VARCHAR(2000) NULL,
    version      BIGINT        NOT NULL DEFAULT 0,
    KEY approval_subject (subject_type, subject_id),
    KEY approval_waiting (state, unit_id)
) CHARACTER SET utf8mb4;
