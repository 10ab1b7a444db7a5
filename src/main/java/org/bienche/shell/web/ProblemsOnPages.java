package org.bienche.shell.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageProblems} around the platform's own handling. */
public class ProblemsOnPages extends ExceptionHandlerFactory {

    public ProblemsOnPages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageProblems(getWrapped().getExceptionHandler());
    }
}
