-- The last day of an appointment's term where its decision states one. Only few state it: they are found without looking at everybody.
ALTER TABLE appointment
    ADD COLUMN term_until DATE NULL,
    ADD KEY appointment_term (term_until);
