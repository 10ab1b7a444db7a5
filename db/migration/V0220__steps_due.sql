-- Whose next step comes soon is found by the day from which the present one counts, and by what moves it.
ALTER TABLE salary ADD KEY salary_step_since (superseded_in, step_since, person_id, valid_from, valid_until);
ALTER TABLE service_event ADD KEY service_event_moves (superseded_in, kind, form, person_id);
