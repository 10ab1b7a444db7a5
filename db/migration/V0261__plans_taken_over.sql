-- What a superior's plan takes over of the plans that were filed with it: its own number is made up of them, line by line.
CREATE TABLE staffing_plan_source (
    plan_id        BIGINT NOT NULL,
    edition        INT    NOT NULL,
    source_id      BIGINT NOT NULL,
    source_edition INT    NOT NULL,
    unit_id        BIGINT NOT NULL,
    staff_kind     VARCHAR(16) CHARACTER SET ascii NOT NULL,
    begun          INT    NOT NULL,
    number         INT    NOT NULL,
    begun_revenue  INT    NULL,
    revenue        INT    NULL,
    PRIMARY KEY (plan_id, edition, source_id, staff_kind)
) CHARACTER SET utf8mb4;
