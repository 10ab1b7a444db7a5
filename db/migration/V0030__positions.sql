-- The catalogue of job positions (deepened with establishment control).
CREATE TABLE job_position (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code           VARCHAR(40) CHARACTER SET ascii NOT NULL,
    name           VARCHAR(255) NOT NULL,
    position_group VARCHAR(24) CHARACTER SET ascii NOT NULL,
    leadership     VARCHAR(16) CHARACTER SET ascii NOT NULL DEFAULT 'NONE',
    UNIQUE KEY job_position_code (code)
) CHARACTER SET utf8mb4;
