-- A review: questions that every unit under one answers by a day.
CREATE TABLE review (
    id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id   BIGINT        NOT NULL,
    title     VARCHAR(300)  NOT NULL,
    basis     VARCHAR(1000) NOT NULL,
    due_on    DATE          NOT NULL,
    state     VARCHAR(16) CHARACTER SET ascii NOT NULL,
    opened_by VARCHAR(64)   NOT NULL,
    opened_at DATETIME(6)   NOT NULL,
    closed_by VARCHAR(64)   NULL,
    closed_at DATETIME(6)   NULL,
    version   BIGINT        NOT NULL DEFAULT 0,
    UNIQUE KEY review_once (unit_id, title, due_on),
    KEY review_state (state)
) CHARACTER SET utf8mb4;

CREATE TABLE review_question (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    review_id BIGINT       NOT NULL,
    place     INT          NOT NULL,
    kind      VARCHAR(16) CHARACTER SET ascii NOT NULL,
    words     VARCHAR(500) NOT NULL,
    required  BOOLEAN      NOT NULL,
    UNIQUE KEY review_question_place (review_id, place),
    CONSTRAINT review_question_of FOREIGN KEY (review_id) REFERENCES review (id)
) CHARACTER SET utf8mb4;

-- One unit that is asked: the units are those of the day on which the review was opened.
CREATE TABLE review_answer (
    review_id   BIGINT        NOT NULL,
    unit_id     BIGINT        NOT NULL,
    state       VARCHAR(16) CHARACTER SET ascii NOT NULL,
    answered_by VARCHAR(64)   NULL,
    answered_at DATETIME(6)   NULL,
    reason      VARCHAR(2000) NULL,
    returned_by VARCHAR(64)   NULL,
    version     BIGINT        NOT NULL DEFAULT 0,
    PRIMARY KEY (review_id, unit_id),
    KEY review_answer_unit (unit_id, state),
    CONSTRAINT review_answer_of FOREIGN KEY (review_id) REFERENCES review (id)
) CHARACTER SET utf8mb4;

CREATE TABLE review_value (
    review_id   BIGINT        NOT NULL,
    unit_id     BIGINT        NOT NULL,
    question_id BIGINT        NOT NULL,
    value       VARCHAR(2000) NOT NULL,
    PRIMARY KEY (review_id, unit_id, question_id),
    CONSTRAINT review_value_of FOREIGN KEY (question_id) REFERENCES review_question (id)
) CHARACTER SET utf8mb4;
