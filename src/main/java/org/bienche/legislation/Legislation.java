package org.bienche.legislation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The front door to the law in force in this installation. */
@ApplicationScoped
public class Legislation {

    /** Everything that is known of the law now. */
    public LawBook book() {
        return LawBook.shipped();
    }

    /** The law of a day, with everything published up to now. */
    public Law on(LocalDate day) {
        return book().on(day);
    }

    /** Names the present state of the law, to be kept beside what was computed with it. */
    public String digest() {
        return book().digest();
    }
}
