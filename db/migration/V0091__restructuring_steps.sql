-- What is to be done around a plan: who, until when, with what result. No part of what is signed.
CREATE TABLE restructuring_step (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    plan_id  BIGINT       NOT NULL,
    step     VARCHAR(500) NOT NULL,
    owner    VARCHAR(255) NOT NULL,
    deadline DATE         NULL,
    product  VARCHAR(500) NOT NULL,
    done_on  DATE         NULL,
    KEY restructuring_step_plan (plan_id),
    CONSTRAINT restructuring_step_of FOREIGN KEY (plan_id) REFERENCES restructuring_plan (id)
) CHARACTER SET utf8mb4;
