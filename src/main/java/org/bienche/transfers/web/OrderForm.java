package org.bienche.transfers.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.organization.Visibility;
import org.bienche.texts.Problem;
import org.bienche.transfers.TransferList;
import org.bienche.transfers.TransferOrder;
import org.jspecify.annotations.Nullable;

/** Who is to be moved, where and when, as it is typed on the page, with those whom a file lists. */
public class OrderForm implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable String people;
    private @Nullable Long unit;
    private @Nullable String position;
    private @Nullable LocalDate on;
    private @Nullable LocalDate surplusUntil;
    private @Nullable LocalDate termUntil;
    private transient @Nullable Part file;
    private List<TransferOrder.Line> listed = List.of();

    void begin(LocalDate today) {
        if (on == null) {
            on = today;
        }
    }

    /** The file is sent once only; what it lists is kept for when the order is carried out. */
    void readList() throws IOException {
        Part list = file;
        if (list != null && list.getSize() > 0) {
            try (InputStream content = list.getInputStream()) {
                listed = TransferList.read(content);
            }
        }
    }

    TransferOrder order(Visibility visibility, LocalDate today) {
        LocalDate day = on == null ? today : on;
        List<TransferOrder.Line> lines = new ArrayList<>(listed);
        lines.addAll(typed(visibility, day));
        if (lines.isEmpty()) {
            throw new Problem("transfers.nobody").with(new Problem.Error("/people", "transfers.nobody"));
        }
        return new TransferOrder(day, lines, surplusUntil, termUntil);
    }

    private List<TransferOrder.Line> typed(Visibility visibility, LocalDate day) {
        List<String> numbers = Stream.of((people == null ? "" : people).split("[\\s,;]+"))
                .filter(number -> !number.isEmpty())
                .toList();
        Long to = unit;
        if (numbers.isEmpty()) {
            return List.of();
        }
        if (to == null) {
            throw new Problem("transfers.unit.missing").with(new Problem.Error("/unit", "transfers.unit.missing"));
        }
        String code = visibility.on(day).require(to).code();
        return numbers.stream()
                .map(number -> new TransferOrder.Line(number, code, given(position)))
                .toList();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** How many people stand in the file that was looked at. */
    public int getListedCount() {
        return listed.size();
    }

    public @Nullable String getPeople() {
        return people;
    }

    public void setPeople(@Nullable String people) {
        this.people = people;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable String getPosition() {
        return position;
    }

    public void setPosition(@Nullable String position) {
        this.position = position;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LocalDate getSurplusUntil() {
        return surplusUntil;
    }

    public void setSurplusUntil(@Nullable LocalDate surplusUntil) {
        this.surplusUntil = surplusUntil;
    }

    public @Nullable LocalDate getTermUntil() {
        return termUntil;
    }

    public void setTermUntil(@Nullable LocalDate termUntil) {
        this.termUntil = termUntil;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
