-- A leader's power to sign, lent to a substitute for some days.
CREATE TABLE delegation (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    from_account BIGINT       NOT NULL,
    to_account   BIGINT       NOT NULL,
    first_day    DATE         NOT NULL,
    last_day     DATE         NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    made_at      DATETIME(6)  NOT NULL,
    ended_at     DATETIME(6)  NULL,
    KEY delegation_to (to_account, ended_at, last_day),
    KEY delegation_from (from_account),
    CONSTRAINT delegation_lender FOREIGN KEY (from_account) REFERENCES account (id),
    CONSTRAINT delegation_substitute FOREIGN KEY (to_account) REFERENCES account (id),
    CONSTRAINT delegation_days CHECK (first_day <= last_day)
) CHARACTER SET utf8mb4;

-- Whom a waiting subject was handed to, and in whose place it was decided.
ALTER TABLE approval
    ADD COLUMN handed_by   VARCHAR(64) NULL,
    ADD COLUMN handed_to   VARCHAR(64) NULL,
    ADD COLUMN decided_for VARCHAR(64) NULL;
