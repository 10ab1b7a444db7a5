package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.SearchSource;

/** People in the search box: of the header's day. */
@ApplicationScoped
public class PeopleHits implements SearchSource {

    @Inject
    private People people;

    @Inject
    private AsOf asOf;

    @Override
    public String heading() {
        return "people.title";
    }

    @Override
    public List<Hit> search(String words, int limit) {
        int most = Math.min(Math.max(limit, 1), PeopleQuery.MOST);
        return people.list(new PeopleQuery(asOf.date(), null, words, null, most, null)).items().stream()
                .map(line -> new Hit(
                        line.fullName(),
                        String.join(" · ", line.number(), line.position(), line.unitName()),
                        "/people/person.xhtml?id=" + line.id()))
                .toList();
    }
}
