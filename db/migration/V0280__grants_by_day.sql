-- Who made an account: until something is granted to it, nobody else in a part of the country has to do with it.
ALTER TABLE account
    ADD COLUMN made_by BIGINT NULL,
    ADD CONSTRAINT account_maker FOREIGN KEY (made_by) REFERENCES account (id);

-- A grant at a unit that closes holds until that day, and its successor's from it on; empty means always.
ALTER TABLE account_grant
    ADD COLUMN valid_from  DATE NULL,
    ADD COLUMN valid_until DATE NULL;

-- Long work is alive as long as its server says so.
ALTER TABLE operation
    ADD COLUMN alive_at DATETIME(6) NULL,
    ADD COLUMN server   CHAR(64) CHARACTER SET ascii NULL;
