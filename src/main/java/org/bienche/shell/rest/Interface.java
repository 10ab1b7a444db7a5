package org.bienche.shell.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The programming interface under {@code /api}; its resources are found in the features. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Biên Chế",
                        version = "1",
                        description = "Staff organization and payroll after restructuring, for the public sector."))
public class Interface extends Application {}
