package org.bienche.access.web;

import java.util.List;

/** What needs no account: the front doors, what they are painted with, and nothing else. */
final class OpenPaths {

    private static final List<String> PAGES =
            List.of("/login.xhtml", "/setup.xhtml", "/favicon.ico", "/favicon.svg", "/robots.txt");
    private static final List<String> FOLDERS = List.of("/jakarta.faces.resource/", "/error/", "/health/");

    /** Further folders, for servers under test only; set on the server's command line, never by a request. */
    private static final String MORE = System.getProperty("bienche.open.folder", "");

    private OpenPaths() {}

    static boolean isOpen(String path) {
        return !path.contains("..")
                && (PAGES.contains(path)
                        || FOLDERS.stream().anyMatch(path::startsWith)
                        || (!MORE.isEmpty() && path.startsWith(MORE)));
    }
}
