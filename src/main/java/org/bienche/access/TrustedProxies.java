package org.bienche.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The proxies in front, whose word about the browser behind them is believed; nobody else's is. */
public record TrustedProxies(Set<String> addresses) {

    public TrustedProxies {
        addresses = Set.copyOf(addresses);
    }

    /** Those of {@code BIENCHE_TRUSTED_PROXY}; none where the server is reached directly. */
    public static TrustedProxies named() {
        String listed = System.getenv("BIENCHE_TRUSTED_PROXY");
        return in(listed == null ? "" : listed);
    }

    /** Of addresses separated by commas. */
    public static TrustedProxies in(String listed) {
        return new TrustedProxies(Arrays.stream(listed.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isEmpty() {
        return addresses.isEmpty();
    }

    public boolean has(String address) {
        return addresses.contains(address);
    }

    /**
     * Where a request comes from.
     *
     * @param sender who sent it to this server
     * @param forwardedFor what the sender says of it, {@code X-Forwarded-For}
     */
    public String browser(String sender, @Nullable String forwardedFor) {
        String said = has(sender) ? last(forwardedFor) : null;
        return said == null ? sender : said;
    }

    /** The proxy's own word in a list: what stands before it may be the browser's invention. */
    public static @Nullable String last(@Nullable String list) {
        if (list == null || list.isBlank()) {
            return null;
        }
        return list.substring(list.lastIndexOf(',') + 1).strip();
    }
}
