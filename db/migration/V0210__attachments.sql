-- Files attached to a subject of a feature. One belongs to the editions from the first to the last; last_edition is null while it is open.
CREATE TABLE attachment (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    subject_type  VARCHAR(48) CHARACTER SET ascii NOT NULL,
    subject_id    BIGINT       NOT NULL,
    first_edition INT          NOT NULL,
    last_edition  INT          NULL,
    kind          VARCHAR(32) CHARACTER SET ascii NOT NULL,
    name          VARCHAR(255) NOT NULL,
    file_kind     VARCHAR(8) CHARACTER SET ascii NOT NULL,
    size          BIGINT       NOT NULL,
    digest        CHAR(64) CHARACTER SET ascii NOT NULL,
    added_by      VARCHAR(64)  NOT NULL,
    added_at      DATETIME(6)  NOT NULL,
    content       LONGBLOB     NOT NULL,
    KEY attachment_subject (subject_type, subject_id)
) CHARACTER SET utf8mb4;
