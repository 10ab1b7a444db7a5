package org.bienche.planning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.planning.Review;
import org.bienche.planning.Review.Question;
import org.bienche.planning.ReviewBoard;
import org.bienche.planning.ReviewProgress;
import org.bienche.planning.ReviewProgress.Row;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** The answers to a review as XLSX, one row for each unit: {@code /planning/review.xlsx?id=&under=}. */
@WebServlet("/planning/review.xlsx")
public class ReviewDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient ReviewBoard board;

    @Inject
    private transient CurrentLanguage language;

    @Override
    protected Download download(HttpServletRequest request) {
        long id = number(request, "id");
        String under = request.getParameter("under");
        ReviewProgress progress = board.of(id, under == null || under.isBlank() ? null : number(request, "under"));
        Map<Long, Map<Long, String>> values = board.values(id);
        List<Question> questions = progress.review().questions();
        return new Download(
                "review-" + id,
                language.text("planning.review"),
                columns(questions),
                sheet -> progress.rows()
                        .forEach(row -> sheet.row(cells(
                                row, questions, values.getOrDefault(row.unit().id(), Map.of())))));
    }

    private @Nullable Object[] cells(Row row, List<Question> questions, Map<Long, String> values) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                row.unit().code(),
                row.unit().name(),
                language.text("planning.review.standing." + row.standing()),
                row.answer().answeredBy()));
        questions.forEach(question -> cells.add(cell(question, values.get(question.id()))));
        return cells.toArray();
    }

    private @Nullable Object cell(Question question, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (question.kind()) {
            case NUMBER -> new BigDecimal(value);
            case YES_NO -> language.text("planning.review.is." + value);
            case TEXT -> value;
        };
    }

    private List<Column> columns(List<Question> questions) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(language.text("people.unit.code"), 12),
                Column.text(language.text("planning.unit"), 44),
                Column.text(language.text("planning.standing"), 16),
                Column.text(language.text("planning.review.answeredBy"), 18)));
        for (Question question : questions) {
            columns.add(
                    question.kind() == Review.Kind.NUMBER
                            ? Column.coefficient(question.words())
                            : Column.text(question.words(), 30));
        }
        return columns;
    }
}
