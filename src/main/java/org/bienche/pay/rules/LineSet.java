package org.bienche.pay.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bienche.legislation.Provision;
import org.bienche.pay.PayLine;
import org.jspecify.annotations.Nullable;

/** Lines of pay that the law adds up: what a percent is taken of, what insurance is paid from, what is taxed. */
public final class LineSet {

    private final List<PayLine> lines;
    private final int[] places;
    private final @Nullable Provision source;

    LineSet(Collection<PayLine> lines, @Nullable Provision source) {
        this.lines = lines.stream().distinct().sorted().toList();
        this.places = this.lines.stream().mapToInt(PayLine::ordinal).toArray();
        this.source = source;
    }

    static LineSet named(Provision source) {
        List<PayLine> lines = new ArrayList<>();
        source.value().names().forEach(name -> lines.add(PayLine.valueOf(name)));
        return new LineSet(lines, source);
    }

    long sum(long[] amounts) {
        long sum = 0;
        for (int place : places) {
            sum += amounts[place];
        }
        return sum;
    }

    public List<PayLine> lines() {
        return lines;
    }

    public boolean contains(PayLine line) {
        return lines.contains(line);
    }

    public @Nullable Provision source() {
        return source;
    }
}
