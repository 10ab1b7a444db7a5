package org.bienche.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file for a browser to save. */
@FunctionalInterface
public interface SentFile {

    /** Sends it; what may be refused is refused before anything is sent. */
    void send(HttpServletResponse response) throws IOException;
}
