package org.bienche.shell.rest;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What came to light only at the commit. The platform brings a mapper of its own for it, which knows none of our answers. */
@Provider
public class RollbackAnswer implements ExceptionMapper<TransactionalException> {

    @Inject
    private FaultAnswer faults;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return faults.toResponse(thrown);
    }
}
