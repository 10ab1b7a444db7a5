-- The trail is read by act and by day: an entry's number grows with its time, so both stay in order of the number.
ALTER TABLE trail
    ADD KEY trail_action (action, seq),
    ADD KEY trail_at (at);
