package org.bienche.shell.rest;

/** The short title of a status. */
final class Titles {

    private Titles() {}

    static String of(int status) {
        return switch (status) {
            case 400 -> "Not understood";
            case 401 -> "Not signed in";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Not done this way";
            case 409 -> "Conflict";
            case 413 -> "Too large";
            case 415 -> "Not this kind of content";
            case 422 -> "Input refused";
            default -> status < 500 ? "Refused" : "Fault";
        };
    }
}
