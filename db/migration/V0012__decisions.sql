-- The documents that everything enters under, and the moments at which facts were recorded.
CREATE TABLE decision (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    number       VARCHAR(64)  NOT NULL,
    title        VARCHAR(500) NOT NULL,
    issuer       VARCHAR(255) NOT NULL,
    signer       VARCHAR(160) NOT NULL,
    signed_on    DATE         NOT NULL,
    effective_on DATE         NOT NULL,
    revoked_on   DATE         NULL,
    file_name    VARCHAR(255) NULL,
    file_type    VARCHAR(100) NULL,
    file_digest  CHAR(64) CHARACTER SET ascii NULL,
    file         LONGBLOB     NULL,
    version      BIGINT       NOT NULL DEFAULT 0,
    UNIQUE KEY decision_number (number, issuer, signed_on)
) CHARACTER SET utf8mb4;

-- One act of recording facts under a decision. Facts carry recorded_in and superseded_in:
-- "as known on T" are the rows with recorded_in <= r < superseded_in, r being the last recording at T.
CREATE TABLE recording (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    decision_id BIGINT      NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    actor       VARCHAR(64) NOT NULL,
    KEY recording_at (recorded_at),
    CONSTRAINT recording_decision FOREIGN KEY (decision_id) REFERENCES decision (id)
) CHARACTER SET utf8mb4;
