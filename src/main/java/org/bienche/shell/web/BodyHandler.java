package org.bienche.shell.web;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/** {@code <b:body><ui:insert/></b:body>} in a tag file: the body is read with the words of the page, not with those of the tag. */
public class BodyHandler extends TagHandler {

    public BodyHandler(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        VariableMapper inside = context.getVariableMapper();
        ValueExpression body = inside.resolveVariable(TakesHandler.BODY);
        if (body != null && body.getValue(context) instanceof VariableMapper outside) {
            context.setVariableMapper(outside);
        }
        try {
            nextHandler.apply(context, parent);
        } finally {
            context.setVariableMapper(inside);
        }
    }
}
