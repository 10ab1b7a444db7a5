-- Few wait among many with a post: whoever asks for them finds them by the kind of their appointment.
ALTER TABLE appointment ADD KEY appointment_kind (kind);
