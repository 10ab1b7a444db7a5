-- What somebody printed last, to be printed again with one click.
CREATE TABLE printed_form (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username   VARCHAR(64) NOT NULL,
    document   VARCHAR(64) CHARACTER SET ascii NOT NULL,
    unit_id    BIGINT      NOT NULL,
    as_of      DATE        NOT NULL,
    below      BOOLEAN     NOT NULL,
    format     VARCHAR(8) CHARACTER SET ascii NOT NULL,
    printed_at DATETIME(6) NOT NULL,
    KEY printed_form_by (username, id)
) CHARACTER SET utf8mb4;
