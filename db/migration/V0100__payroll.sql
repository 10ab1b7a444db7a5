-- What people are paid from is kept together by person: a payroll reads it by ranges of people, in the order of the table
-- itself, which takes a third of the time of going through an index to each row.
ALTER TABLE salary DROP PRIMARY KEY, ADD PRIMARY KEY (person_id, id), ADD UNIQUE KEY salary_id (id), DROP KEY salary_person;
ALTER TABLE allowance DROP PRIMARY KEY, ADD PRIMARY KEY (person_id, id), ADD UNIQUE KEY allowance_id (id), DROP KEY allowance_person;
ALTER TABLE person_file DROP PRIMARY KEY, ADD PRIMARY KEY (person_id, id), ADD UNIQUE KEY person_file_id (id), DROP KEY person_file_person;

-- One month of one unit and everything under it. The facts are those known as of recording_id, the law that of law_digest:
-- both are pinned when the run is computed, so that a payslip can be derived again, line by line, at any later time.
CREATE TABLE payroll_run (
    id                     BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    month                  DATE        NOT NULL,
    unit_id                BIGINT      NOT NULL,
    state                  VARCHAR(16) CHARACTER SET ascii NOT NULL,
    recording_id           BIGINT      NOT NULL DEFAULT 0,
    law_digest             CHAR(64) CHARACTER SET ascii NOT NULL DEFAULT '',
    people                 INT         NOT NULL DEFAULT 0,
    unverified             INT         NOT NULL DEFAULT 0,
    no_account             INT         NOT NULL DEFAULT 0,
    gross                  BIGINT      NOT NULL DEFAULT 0,
    employee_contributions BIGINT      NOT NULL DEFAULT 0,
    income_tax             BIGINT      NOT NULL DEFAULT 0,
    net                    BIGINT      NOT NULL DEFAULT 0,
    employer_contributions BIGINT      NOT NULL DEFAULT 0,
    digest                 CHAR(64) CHARACTER SET ascii NOT NULL DEFAULT '',
    operation_id           BIGINT      NULL,
    approval_id            BIGINT      NULL,
    compared_run_id        BIGINT      NULL,
    returned_because       VARCHAR(2000) NULL,
    created_by             VARCHAR(64) NOT NULL,
    created_at             DATETIME(6) NOT NULL,
    computed_at            DATETIME(6) NULL,
    submitted_at           DATETIME(6) NULL,
    approved_at            DATETIME(6) NULL,
    closed_at              DATETIME(6) NULL,
    version                BIGINT      NOT NULL DEFAULT 0,
    UNIQUE KEY payroll_run_once (month, unit_id),
    KEY payroll_run_unit (unit_id, month)
) CHARACTER SET utf8mb4;

-- The units a run pays. The key is the promise that no unit belongs to two runs of a month: a run of a subtree that
-- overlaps another's cannot be stored.
CREATE TABLE payroll_scope (
    month   DATE   NOT NULL,
    unit_id BIGINT NOT NULL,
    run_id  BIGINT NOT NULL,
    chunk   INT    NOT NULL DEFAULT 0,
    PRIMARY KEY (month, unit_id),
    KEY payroll_scope_run (run_id, chunk),
    CONSTRAINT payroll_scope_of FOREIGN KEY (run_id) REFERENCES payroll_run (id)
);

-- A part of a run: the people of a range of its units, computed, written and committed at once. done_at is null until then.
-- The digest is that of the rows as they were written; the sums are those read back from the table.
CREATE TABLE payroll_chunk (
    run_id                 BIGINT      NOT NULL,
    number                 INT         NOT NULL,
    first_unit             BIGINT      NOT NULL,
    last_unit              BIGINT      NOT NULL,
    expected               INT         NOT NULL,
    people                 INT         NOT NULL DEFAULT 0,
    unverified             INT         NOT NULL DEFAULT 0,
    no_account             INT         NOT NULL DEFAULT 0,
    gross                  BIGINT      NOT NULL DEFAULT 0,
    employee_contributions BIGINT      NOT NULL DEFAULT 0,
    income_tax             BIGINT      NOT NULL DEFAULT 0,
    net                    BIGINT      NOT NULL DEFAULT 0,
    employer_contributions BIGINT      NOT NULL DEFAULT 0,
    digest                 CHAR(64) CHARACTER SET ascii NOT NULL DEFAULT '',
    done_at                DATETIME(6) NULL,
    PRIMARY KEY (run_id, number),
    CONSTRAINT payroll_chunk_of FOREIGN KEY (run_id) REFERENCES payroll_run (id)
);

-- One person's month: one wide row, a column for each line of pay. Written by LOAD DATA in the order of its key, hence
-- without references to other tables. payslip_once is the promise that nobody is paid twice for a month.
CREATE TABLE payslip (
    run_id                 BIGINT        NOT NULL,
    unit_id                BIGINT        NOT NULL,
    person_id              BIGINT        NOT NULL,
    month                  DATE          NOT NULL,
    pay_day                DATE          NOT NULL,
    staff_kind             VARCHAR(16) CHARACTER SET ascii NOT NULL,
    rank_code              VARCHAR(16) CHARACTER SET ascii NOT NULL,
    coefficient            DECIMAL(5, 2) NOT NULL,
    facts                  BIGINT        NOT NULL,
    unverified             TINYINT       NOT NULL,
    no_account             TINYINT       NOT NULL,
    rank_salary            BIGINT        NOT NULL,
    over_frame             BIGINT        NOT NULL,
    retained_difference    BIGINT        NOT NULL,
    contract_wage          BIGINT        NOT NULL,
    low_pay_increase       BIGINT        NOT NULL,
    leadership             BIGINT        NOT NULL,
    occupation_seniority   BIGINT        NOT NULL,
    public_service         BIGINT        NOT NULL,
    party_and_union_work   BIGINT        NOT NULL,
    occupation_incentive   BIGINT        NOT NULL,
    concurrent             BIGINT        NOT NULL,
    regional               BIGINT        NOT NULL,
    attraction             BIGINT        NOT NULL,
    long_service_hard_area BIGINT        NOT NULL,
    hazard                 BIGINT        NOT NULL,
    responsibility         BIGINT        NOT NULL,
    mobility               BIGINT        NOT NULL,
    party_committee        BIGINT        NOT NULL,
    retained_money         BIGINT        NOT NULL,
    gross                  BIGINT        NOT NULL,
    unpaid_days            BIGINT        NOT NULL,
    insurance_base         BIGINT        NOT NULL,
    health_base            BIGINT        NOT NULL,
    unemployment_base      BIGINT        NOT NULL,
    social_insurance       BIGINT        NOT NULL,
    health_insurance       BIGINT        NOT NULL,
    unemployment_insurance BIGINT        NOT NULL,
    union_dues             BIGINT        NOT NULL,
    employee_contributions BIGINT        NOT NULL,
    taxable_income         BIGINT        NOT NULL,
    income_tax             BIGINT        NOT NULL,
    net                    BIGINT        NOT NULL,
    employer_pension       BIGINT        NOT NULL,
    employer_sickness      BIGINT        NOT NULL,
    employer_accident      BIGINT        NOT NULL,
    employer_health        BIGINT        NOT NULL,
    employer_unemployment  BIGINT        NOT NULL,
    employer_union         BIGINT        NOT NULL,
    employer_contributions BIGINT        NOT NULL,
    PRIMARY KEY (run_id, unit_id, person_id),
    UNIQUE KEY payslip_once (person_id, month)
);

-- A person of the run who could not be paid, and why. Settled by correcting the facts and computing again, or by
-- leaving the person out of this month with a reason.
CREATE TABLE payroll_exception (
    run_id     BIGINT       NOT NULL,
    person_id  BIGINT       NOT NULL,
    unit_id    BIGINT       NOT NULL,
    code       VARCHAR(32) CHARACTER SET ascii NOT NULL,
    detail     VARCHAR(500) NOT NULL,
    left_out_by      VARCHAR(64)  NULL,
    left_out_because VARCHAR(500) NULL,
    PRIMARY KEY (run_id, person_id),
    CONSTRAINT payroll_exception_of FOREIGN KEY (run_id) REFERENCES payroll_run (id)
) CHARACTER SET utf8mb4;

-- How a run differs from the run of the same unit one month earlier (compared_run_id), by kind of difference.
CREATE TABLE payroll_difference (
    run_id BIGINT      NOT NULL,
    kind   VARCHAR(16) CHARACTER SET ascii NOT NULL,
    people INT         NOT NULL,
    gross  BIGINT      NOT NULL,
    net    BIGINT      NOT NULL,
    PRIMARY KEY (run_id, kind),
    CONSTRAINT payroll_difference_of FOREIGN KEY (run_id) REFERENCES payroll_run (id)
);
