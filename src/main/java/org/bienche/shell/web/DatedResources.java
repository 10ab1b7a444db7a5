package org.bienche.shell.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives our style, script and icons an address that is new with each start: browsers keep them long, and never too long. */
public class DatedResources extends ResourceHandlerWrapper {

    private static final Set<String> OURS = Set.of("css", "js", "icons");
    private static final String STARTED = Long.toString(System.currentTimeMillis() / 1000, Character.MAX_RADIX);

    public DatedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource != null && OURS.contains(library) ? new Dated(resource) : resource;
    }

    private static final class Dated extends ResourceWrapper {

        private Dated(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "v=" + STARTED;
        }
    }
}
