-- Who retires soon is found by the day of birth, whose retained allowance ends soon by its end.
ALTER TABLE person_file ADD KEY person_file_born (superseded_in, sex, born, person_id);
ALTER TABLE allowance ADD KEY allowance_ends (superseded_in, code, valid_until, person_id);
