package org.bienche.shell.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/** The description of the interface names what stands in an address by its name alone; what it may look like is the server's business. */
public class PlainAddresses implements OASFilter {

    private static final Pattern LOOKS = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Paths paths = description.getPaths();
        if (paths != null && paths.getPathItems() != null) {
            Map<String, PathItem> plain = new LinkedHashMap<>();
            paths.getPathItems().forEach((address, item) -> plain.put(plain(address), item));
            paths.setPathItems(plain);
        }
    }

    static String plain(String address) {
        return LOOKS.matcher(address).replaceAll("{$1}");
    }
}
