-- Units and what is true of them from day to day. A code names a unit only on a day; the id is the identity.
CREATE TABLE unit (
    id         BIGINT NOT NULL PRIMARY KEY,
    created_in BIGINT NOT NULL
);

CREATE TABLE unit_version (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id       BIGINT       NOT NULL,
    code          VARCHAR(40) CHARACTER SET ascii NOT NULL,
    name          VARCHAR(255) NOT NULL,
    search_name   VARCHAR(255) CHARACTER SET ascii NOT NULL,
    kind          VARCHAR(32) CHARACTER SET ascii NOT NULL,
    parent_id     BIGINT       NULL,
    funding_group VARCHAR(8) CHARACTER SET ascii NOT NULL,
    pay_area      VARCHAR(16) CHARACTER SET ascii NOT NULL DEFAULT 'OTHER',
    wage_zone     TINYINT      NOT NULL DEFAULT 4,
    area_km2      DECIMAL(12, 4) NULL,
    population    INT          NULL,
    valid_from    DATE         NOT NULL,
    valid_until   DATE         NOT NULL DEFAULT '9999-12-31',
    decision_id   BIGINT       NOT NULL,
    recorded_in   BIGINT       NOT NULL,
    superseded_in BIGINT       NOT NULL DEFAULT 9223372036854775807,
    KEY unit_version_unit (unit_id, superseded_in, valid_from),
    KEY unit_version_code (code, superseded_in),
    KEY unit_version_parent (parent_id, superseded_in),
    KEY unit_version_search (search_name),
    KEY unit_version_recorded (recorded_in),
    KEY unit_version_superseded (superseded_in, valid_from),
    CONSTRAINT unit_version_of FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT unit_version_under FOREIGN KEY (parent_id) REFERENCES unit (id),
    CONSTRAINT unit_version_decided FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT unit_version_ends CHECK (valid_from < valid_until)
) CHARACTER SET utf8mb4;

-- Derived from unit_version (current knowledge only): the way from the root, for subtree queries by prefix.
-- A path is '/' || id || '/' || id … || '/'.
CREATE TABLE unit_path (
    unit_id     BIGINT       NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL,
    path        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (unit_id, valid_from),
    KEY unit_path_prefix (path, valid_from, valid_until)
);

CREATE TABLE succession (
    id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind          VARCHAR(16) CHARACTER SET ascii NOT NULL,
    from_unit_id  BIGINT NULL,
    to_unit_id    BIGINT NULL,
    on_date       DATE   NOT NULL,
    decision_id   BIGINT NOT NULL,
    recorded_in   BIGINT NOT NULL,
    superseded_in BIGINT NOT NULL DEFAULT 9223372036854775807,
    KEY succession_from (from_unit_id),
    KEY succession_to (to_unit_id),
    KEY succession_recorded (recorded_in),
    CONSTRAINT succession_from_unit FOREIGN KEY (from_unit_id) REFERENCES unit (id),
    CONSTRAINT succession_to_unit FOREIGN KEY (to_unit_id) REFERENCES unit (id),
    CONSTRAINT succession_decided FOREIGN KEY (decision_id) REFERENCES decision (id)
) CHARACTER SET utf8mb4;

-- Grows by one with each change of units, so that trees kept in memory know when they are old.
CREATE TABLE organization_version (
    id      TINYINT NOT NULL PRIMARY KEY,
    version BIGINT  NOT NULL
);
INSERT INTO organization_version (id, version) VALUES (1, 0);
