-- What an edition of a plan needs of each job position: an optional part of it, with the figures of the day on which it was written.
CREATE TABLE staffing_plan_position (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id         BIGINT       NOT NULL,
    edition         INT          NOT NULL,
    job_position_id BIGINT       NOT NULL,
    staff_kind      VARCHAR(16) CHARACTER SET ascii NOT NULL,
    approved        INT          NULL,
    present         INT          NOT NULL,
    needed          INT          NOT NULL,
    note            VARCHAR(500) NOT NULL DEFAULT '',
    UNIQUE KEY staffing_plan_position_once (plan_id, edition, job_position_id, staff_kind),
    CONSTRAINT staffing_plan_position_of FOREIGN KEY (job_position_id) REFERENCES job_position (id),
    CONSTRAINT staffing_plan_position_not_negative CHECK (needed >= 0 AND present >= 0)
) CHARACTER SET utf8mb4;
