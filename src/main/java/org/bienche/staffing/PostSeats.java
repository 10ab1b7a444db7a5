package org.bienche.staffing;

import java.util.List;

/** The seats of one post, one by one. */
public record PostSeats(PostKey key, List<Seat> seats) {

    public PostSeats {
        seats = List.copyOf(seats);
    }
}
