-- Counting and paying the people of a subtree reads this key alone, which has to tell their positions too.
ALTER TABLE appointment
    ADD KEY appointment_of_unit (unit_id, superseded_in, valid_from, valid_until, kind, staff_kind, person_id, job_position_id),
    DROP KEY appointment_in_unit;
