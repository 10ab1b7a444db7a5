package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.jspecify.annotations.Nullable;

/** What all features put on the home page of the person at hand, gathered once in a request. */
@RequestScoped
public class Home {

    private static final Logger LOG = Logger.getLogger(Home.class.getName());

    @Inject
    @Any
    private Instance<HomeSource> sources;

    private @Nullable List<HomeItem> items;

    public List<HomeItem> items(HomeItem.Kind kind) {
        return items().stream().filter(item -> item.kind() == kind).toList();
    }

    private List<HomeItem> items() {
        List<HomeItem> known = items;
        if (known == null) {
            known = new ArrayList<>();
            for (HomeSource source : sources) {
                known.addAll(itemsOf(source));
            }
            items = known;
        }
        return known;
    }

    /** One feature in trouble does not take the home page, and with it every page's header, from everybody. */
    private static List<HomeItem> itemsOf(HomeSource source) {
        try {
            return source.items();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A feature could not say what stands on the home page", e);
            return List.of();
        }
    }
}
