-- Restructuring plans. Units of the future are rows of a plan until it is carried out; what was approved is never changed.
CREATE TABLE restructuring_plan (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title            VARCHAR(500) NOT NULL,
    unit_id          BIGINT       NOT NULL,
    effective_on     DATE         NOT NULL,
    state            VARCHAR(16) CHARACTER SET ascii NOT NULL,
    created_by       VARCHAR(64)  NOT NULL,
    created_at       DATETIME(6)  NOT NULL,
    -- The decision as drafted; what is left empty is filled in when it is signed.
    number           VARCHAR(64)  NULL,
    issuer           VARCHAR(255) NULL,
    signer           VARCHAR(160) NULL,
    signed_on        DATE         NULL,
    decision_id      BIGINT       NULL,
    digest           CHAR(64) CHARACTER SET ascii NULL,
    operation_id     BIGINT       NULL,
    executed_in      BIGINT       NULL,
    result           TEXT         NULL,
    undo_decision_id BIGINT       NULL,
    undone_in        BIGINT       NULL,
    version          BIGINT       NOT NULL DEFAULT 0,
    KEY restructuring_plan_unit (unit_id),
    KEY restructuring_plan_state (state),
    CONSTRAINT restructuring_plan_of FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT restructuring_plan_decided FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT restructuring_plan_undone FOREIGN KEY (undo_decision_id) REFERENCES decision (id)
) CHARACTER SET utf8mb4;

-- The former units whose subtrees a plan is about.
CREATE TABLE restructuring_root (
    plan_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    PRIMARY KEY (plan_id, unit_id),
    CONSTRAINT restructuring_root_of FOREIGN KEY (plan_id) REFERENCES restructuring_plan (id)
);

-- Units as the plan wants them from its day on. The identity of a new one is reserved: it is no unit yet.
CREATE TABLE restructuring_unit (
    plan_id       BIGINT       NOT NULL,
    unit_id       BIGINT       NOT NULL,
    position      INT          NOT NULL,
    is_new        BOOLEAN      NOT NULL,
    code          VARCHAR(40) CHARACTER SET ascii NOT NULL,
    name          VARCHAR(255) NOT NULL,
    kind          VARCHAR(32) CHARACTER SET ascii NOT NULL,
    parent_id     BIGINT       NULL,
    funding_group VARCHAR(8) CHARACTER SET ascii NOT NULL,
    pay_area      VARCHAR(16) CHARACTER SET ascii NOT NULL,
    wage_zone     TINYINT      NOT NULL,
    area_km2      DECIMAL(12, 4) NULL,
    population    INT          NULL,
    PRIMARY KEY (plan_id, unit_id),
    CONSTRAINT restructuring_unit_of FOREIGN KEY (plan_id) REFERENCES restructuring_plan (id)
) CHARACTER SET utf8mb4;

CREATE TABLE restructuring_line (
    plan_id      BIGINT NOT NULL,
    position     INT    NOT NULL,
    kind         VARCHAR(16) CHARACTER SET ascii NOT NULL,
    from_unit_id BIGINT NULL,
    to_unit_id   BIGINT NULL,
    PRIMARY KEY (plan_id, position),
    KEY restructuring_line_from (from_unit_id),
    KEY restructuring_line_to (to_unit_id),
    CONSTRAINT restructuring_line_of FOREIGN KEY (plan_id) REFERENCES restructuring_plan (id)
);

-- The new parent of a body whose parent closes without one successor.
CREATE TABLE restructuring_settlement (
    plan_id   BIGINT NOT NULL,
    unit_id   BIGINT NOT NULL,
    parent_id BIGINT NOT NULL,
    PRIMARY KEY (plan_id, unit_id),
    CONSTRAINT restructuring_settlement_of FOREIGN KEY (plan_id) REFERENCES restructuring_plan (id)
);

-- What the plan decides for single people; the others follow their unit.
CREATE TABLE restructuring_placement (
    plan_id         BIGINT NOT NULL,
    person_id       BIGINT NOT NULL,
    outcome         VARCHAR(16) CHARACTER SET ascii NOT NULL,
    unit_id         BIGINT NULL,
    job_position_id BIGINT NULL,
    term_ends       DATE   NULL,
    PRIMARY KEY (plan_id, person_id),
    CONSTRAINT restructuring_placement_of FOREIGN KEY (plan_id) REFERENCES restructuring_plan (id),
    CONSTRAINT restructuring_placement_who FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Carrying out: where the people of each closing unit go …
CREATE TABLE restructuring_move (
    plan_id      BIGINT  NOT NULL,
    unit_id      BIGINT  NOT NULL,
    to_unit_id   BIGINT  NOT NULL,
    waits        BOOLEAN NOT NULL,
    wait_unit_id BIGINT  NOT NULL,
    PRIMARY KEY (plan_id, unit_id),
    CONSTRAINT restructuring_move_of FOREIGN KEY (plan_id) REFERENCES restructuring_plan (id)
);

-- … what became of each person (HEADCOUNT is proved on it) …
CREATE TABLE restructuring_person (
    plan_id        BIGINT NOT NULL,
    person_id      BIGINT NOT NULL,
    appointment_id BIGINT NOT NULL,
    from_unit_id   BIGINT NOT NULL,
    to_unit_id     BIGINT NULL,
    outcome        VARCHAR(16) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (plan_id, person_id),
    KEY restructuring_person_who (person_id),
    CONSTRAINT restructuring_person_of FOREIGN KEY (plan_id) REFERENCES restructuring_plan (id)
);

-- … and which grants passed from a closed unit to its successor, so that an undo can give them back.
CREATE TABLE restructuring_grant (
    plan_id    BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    role       VARCHAR(32) NOT NULL,
    unit_id    BIGINT NOT NULL,
    to_unit_id BIGINT NULL,
    KEY restructuring_grant_plan (plan_id),
    CONSTRAINT restructuring_grant_of FOREIGN KEY (plan_id) REFERENCES restructuring_plan (id)
) CHARACTER SET utf8mb4;

-- The last simulation of a plan, with the state of plan and facts that it was made from.
CREATE TABLE restructuring_simulation (
    plan_id  BIGINT   NOT NULL PRIMARY KEY,
    basis    VARCHAR(160) CHARACTER SET ascii NOT NULL,
    result   LONGTEXT NOT NULL,
    CONSTRAINT restructuring_simulation_of FOREIGN KEY (plan_id) REFERENCES restructuring_plan (id)
) CHARACTER SET utf8mb4;
