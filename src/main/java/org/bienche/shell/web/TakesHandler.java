package org.bienche.shell.web;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code <b:takes names="…"/>} at the head of a tag file: the attributes that it has, and no others.
 *
 * <p>Facelets lets the attributes of an outer tag, and the parameters of the template, shine through where an inner tag leaves one
 * of the same name out: a card without a title would get the page's. {@link BodyHandler} is the other half.
 */
public class TakesHandler extends TagHandler {

    static final String BODY = "org.bienche.body";

    private final List<String> names;

    public TakesHandler(TagConfig config) {
        super(config);
        names = List.of(getRequiredAttribute("names").getValue().split(" +"));
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        ValueExpression nothing = context.getExpressionFactory().createValueExpression(null, Object.class);
        VariableMapper variables = ownVariables(context, nothing);
        OwnVariables body = new OwnVariables(variables);
        for (String name : names) {
            ValueExpression given = variables.setVariable(name, null);
            body.restore(name, variables.resolveVariable(name));
            variables.setVariable(name, given == null ? nothing : given);
        }
        body.restore(BODY, nothing);
        variables.setVariable(BODY, context.getExpressionFactory().createValueExpression(body, Object.class));
    }

    /** A tag called without attributes is given the variables of its surroundings, which are marked already: it gets its own. */
    private static VariableMapper ownVariables(FaceletContext context, ValueExpression nothing) {
        VariableMapper variables = context.getVariableMapper();
        @Nullable ValueExpression mark = variables.setVariable(BODY, nothing);
        if (mark == null) {
            return variables;
        }
        variables.setVariable(BODY, mark);
        VariableMapper own = new OwnVariables(variables);
        context.setVariableMapper(own);
        return own;
    }
}
