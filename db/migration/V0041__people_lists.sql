-- Lists of people are read by unit or by name without touching the rows: the keys hold all that a filter asks for.
ALTER TABLE appointment
    ADD KEY appointment_in_unit (unit_id, superseded_in, valid_from, valid_until, kind, staff_kind, person_id),
    ADD KEY appointment_of_person (person_id, superseded_in, valid_from, valid_until, kind, staff_kind, unit_id),
    DROP KEY appointment_unit,
    DROP KEY appointment_person;

ALTER TABLE person_file
    ADD KEY person_file_by_name (superseded_in, sort_key, person_id, valid_from, valid_until),
    DROP KEY person_file_sorted,
    ADD KEY person_file_recorded (recorded_in);
