-- What a request was granted: as much as it asked for, or less with a reason; both numbers stay. Who asked may withdraw what waits.
ALTER TABLE quota_request ADD COLUMN granted INT NULL;

UPDATE quota_request SET granted = number WHERE state = 'GRANTED';

ALTER TABLE quota_request
    ADD CONSTRAINT quota_request_granted CHECK (granted IS NULL OR (granted > 0 AND granted <= number));
