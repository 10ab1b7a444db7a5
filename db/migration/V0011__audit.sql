-- The trail: append-only, each entry chained to the one before by hash.
CREATE TABLE trail (
    seq      BIGINT        NOT NULL PRIMARY KEY,
    at       DATETIME(6)   NOT NULL,
    actor    VARCHAR(64)   NOT NULL,
    action   VARCHAR(64)   NOT NULL,
    subject  VARCHAR(128)  NOT NULL,
    unit_id  BIGINT        NULL,
    detail   TEXT          NOT NULL,
    hash     CHAR(64) CHARACTER SET ascii NOT NULL,
    KEY trail_subject (subject),
    KEY trail_actor (actor)
) CHARACTER SET utf8mb4;

-- One row: the newest entry. Locked by whoever appends, so that the chain has no fork.
CREATE TABLE trail_head (
    id   TINYINT NOT NULL PRIMARY KEY,
    seq  BIGINT  NOT NULL,
    hash CHAR(64) CHARACTER SET ascii NOT NULL
);
INSERT INTO trail_head (id, seq, hash) VALUES (1, 0, REPEAT('0', 64));

-- Identities handed out in blocks to set-based work (units, persons).
CREATE TABLE id_block (
    name    VARCHAR(32) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    next_id BIGINT NOT NULL
);
INSERT INTO id_block (name, next_id) VALUES ('unit', 1), ('person', 1);
