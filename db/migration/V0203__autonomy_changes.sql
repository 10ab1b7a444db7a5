-- A unit's group of autonomy changed, and with it who pays its people: its facts and its quota were recorded together.
CREATE TABLE autonomy_change (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id       BIGINT      NOT NULL,
    old_group     VARCHAR(8) CHARACTER SET ascii NOT NULL,
    new_group     VARCHAR(8) CHARACTER SET ascii NOT NULL,
    on_date       DATE        NOT NULL,
    decision_id   BIGINT      NOT NULL,
    recorded_in   BIGINT      NOT NULL,
    superseded_in BIGINT      NOT NULL DEFAULT 9223372036854775807,
    KEY autonomy_change_unit (unit_id, superseded_in),
    KEY autonomy_change_recorded (recorded_in)
) CHARACTER SET utf8mb4;
