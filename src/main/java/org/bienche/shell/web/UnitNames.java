package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitWords;
import org.bienche.organization.Visibility;

/** The units that the caller sees, as people type and choose them. */
@RequestScoped
public class UnitNames {

    @Inject
    private Visibility visibility;

    public UnitWords on(LocalDate day) {
        Scope scope = visibility.on(day);
        return new UnitWords(scope.tree(), scope::sees);
    }
}
