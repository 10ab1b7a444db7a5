-- Accounts, what they may do, and where. Units are known by id only.
CREATE TABLE account (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username      VARCHAR(64)  NOT NULL,
    display_name  VARCHAR(160) NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    locale        VARCHAR(8)   NOT NULL DEFAULT 'vi',
    enabled       BOOLEAN      NOT NULL DEFAULT TRUE,
    failures      INT          NOT NULL DEFAULT 0,
    blocked_until DATETIME(6)  NULL,
    created_at    DATETIME(6)  NOT NULL,
    version       BIGINT       NOT NULL DEFAULT 0,
    UNIQUE KEY account_username (username)
) CHARACTER SET utf8mb4;

CREATE TABLE account_grant (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    role       VARCHAR(32) NOT NULL,
    unit_id    BIGINT      NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    KEY account_grant_unit (unit_id),
    CONSTRAINT account_grant_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4;

CREATE TABLE personal_token (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id   BIGINT       NOT NULL,
    name         VARCHAR(80)  NOT NULL,
    token_hash   CHAR(64) CHARACTER SET ascii NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    expires_on   DATE         NOT NULL,
    revoked_at   DATETIME(6)  NULL,
    UNIQUE KEY personal_token_hash (token_hash),
    CONSTRAINT personal_token_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4;
