package org.bienche.staffing.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.organization.Tree;
import org.bienche.organization.Visibility;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.PostLine;
import org.bienche.staffing.Posts;
import org.bienche.staffing.SeatState;
import org.bienche.texts.CurrentLanguage;

/** The posts of a unit and all below it, unit by unit, as XLSX: {@code /staffing/posts.xlsx?unit=}. */
@WebServlet("/staffing/posts.xlsx")
public class PostsDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Posts posts;

    @Inject
    private transient JobPositions positions;

    @Inject
    private transient Visibility visibility;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Override
    protected Download download(HttpServletRequest request) {
        List<PostLine> lines = posts.under(number(request, "unit"), asOf.date());
        Tree tree = visibility.on(asOf.date()).tree();
        Map<Long, JobPosition> known = positions.byId();
        return new Download(
                "posts-" + asOf.date(),
                language.text("staffing.posts.title"),
                columns(),
                sheet -> lines.forEach(line -> sheet.row(cells(line, tree, known))));
    }

    private Object[] cells(PostLine line, Tree tree, Map<Long, JobPosition> known) {
        JobPosition position = known.get(line.key().jobPositionId());
        List<Object> cells = new ArrayList<>();
        cells.add(tree.node(line.key().unitId()).code());
        cells.add(tree.node(line.key().unitId()).name());
        cells.add(position == null ? "" : position.name());
        cells.add(language.text("people.kind." + line.key().staffKind()));
        cells.add(line.tally().approved());
        Arrays.stream(SeatState.values())
                .forEach(state -> cells.add(line.tally().of(state)));
        return cells.toArray();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(language.text("people.unit.code"), 12),
                Column.text(language.text("staffing.unit"), 44),
                Column.text(language.text("staffing.post.position"), 36),
                Column.text(language.text("staffing.kind"), 16),
                Column.whole(language.text("staffing.post.approved"))));
        Arrays.stream(SeatState.values())
                .forEach(state -> columns.add(Column.whole(language.text("staffing.seat." + state))));
        return columns;
    }
}
