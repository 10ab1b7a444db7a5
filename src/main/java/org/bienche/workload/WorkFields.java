package org.bienche.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bienche.duties.Duties;
import org.bienche.legislation.Legislation;
import org.bienche.positions.Catalogue;
import org.bienche.texts.Alphabet;
import org.bienche.texts.Folding;
import org.bienche.workload.rules.Standards;

/**
 * The fields of work: those of the standards, of the catalogue of positions and of the register of duties, each once. Work is reported of no
 * other, so that it can be compared.
 */
@ApplicationScoped
public class WorkFields {

    @Inject
    private Legislation legislation;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Duties duties;

    /** As they are written, in alphabetical order. */
    public List<String> on(LocalDate day) {
        return byFolded(day).values().stream().sorted(Alphabet.vietnamese()).toList();
    }

    /** As they are written, by what people type in a hurry. */
    Map<String, String> byFolded(LocalDate day) {
        Map<String, String> known = new TreeMap<>();
        add(known, Standards.of(legislation.on(day)).map(Standards::names).orElse(List.of()));
        add(known, catalogue.on(day).stream().map(each -> each.facts().field()).toList());
        add(known, duties.fields(day));
        return known;
    }

    private static void add(Map<String, String> known, Collection<String> names) {
        names.stream().filter(name -> !name.isBlank()).forEach(name -> known.putIfAbsent(Folding.fold(name), name));
    }
}
