package org.bienche.shell.web;

/**
 * A message on top of the page.
 *
 * @param href the field that it is about, empty where it is about none
 */
public record PageMessage(String tone, String text, String href) {}
