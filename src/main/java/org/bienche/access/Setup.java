package org.bienche.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicReference;
import org.bienche.access.rules.Tokens;
import org.bienche.audit.Trail;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The first administrator of a new installation, who shows the one-time token from the server's log. */
@ApplicationScoped
@Transactional
public class Setup {

    @Inject
    private Accounts accounts;

    private final AtomicReference<@Nullable String> token = new AtomicReference<>();

    /** Makes the token of this start; null where there are accounts already. */
    public @Nullable String begin() {
        if (!accounts.isEmpty()) {
            return null;
        }
        String made = Tokens.make();
        token.set(made);
        return made;
    }

    public boolean isOpen() {
        return token.get() != null && accounts.isEmpty();
    }

    /** Adds the first administrator, over the whole tree; the token is used up. */
    public void finish(String shown, String username, String displayName, String password) {
        String expected = token.get();
        if (expected == null || !accounts.isEmpty()) {
            throw new NotFound("access.setup.closed");
        }
        if (!MessageDigest.isEqual(bytes(expected), bytes(shown.strip()))) {
            throw new Problem("access.setup.token.wrong");
        }
        long account = accounts.add(Trail.SYSTEM, username, displayName, password);
        accounts.grant(Trail.SYSTEM, account, new Grant(Role.ADMINISTRATOR, Grant.ROOT_UNIT));
        token.set(null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
