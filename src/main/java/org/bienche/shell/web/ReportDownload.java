package org.bienche.shell.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.access.AsOf;
import org.bienche.organization.Visibility;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Format;
import org.bienche.shell.PrintedReport;
import org.bienche.shell.Reports;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A form for who is signed in on the pages: {@code /reports/download?document=…&unit=<id>&on=2026-11-30&format=pdf}, with
 * {@code &preview} to be shown and not saved. What a person can mend is said on the page of the reports, with what they chose.
 */
@WebServlet("/reports/download")
public class ReportDownload extends HttpServlet {

    /** Carries the problem to the page. */
    static final String PROBLEM = "org.bienche.shell.report.problem";

    private static final long serialVersionUID = 1;

    @Inject
    private transient Reports reports;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient AsOf asOf;

    @Inject
    private transient Visibility visibility;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            PrintedReport printed = reports.print(required(request, "document"), asked(request));
            send(printed, request.getParameter("preview") != null, response);
        } catch (Problem problem) {
            if (problem.status() == 404 || problem.status() == 403) {
                response.sendError(problem.status());
            } else {
                request.setAttribute(PROBLEM, problem);
                request.getRequestDispatcher("/printing/reports.xhtml").forward(request, response);
            }
        }
    }

    private static void send(PrintedReport printed, boolean preview, HttpServletResponse response) throws IOException {
        response.setContentType(printed.mediaType());
        response.setContentLengthLong(printed.size());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition", (preview ? "inline" : "attachment") + "; filename=\"" + printed.name() + "\"");
        printed.sendTo(response.getOutputStream());
    }

    private DocumentRequest asked(HttpServletRequest request) {
        Map<String, String> params = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
        LocalDate on = day(request.getParameter("on"));
        return new DocumentRequest(
                unit(request.getParameter("unit"), on),
                on,
                Format.of(required(request, "format"))
                        .orElseThrow(() -> new Problem("printing.report.format", request.getParameter("format"))),
                language.get(),
                params);
    }

    /** Where none is named, the unit at the top of what the person sees. */
    private long unit(@Nullable String unit, LocalDate on) {
        if (unit == null) {
            return visibility.on(on).tops().stream()
                    .min(Comparator.naturalOrder())
                    .orElseThrow(ReportDownload::noUnit);
        }
        if (unit.isBlank()) {
            throw noUnit();
        }
        try {
            return Long.parseLong(unit);
        } catch (NumberFormatException e) {
            throw new NotFound("organization.unit.unknown");
        }
    }

    private static Problem noUnit() {
        return new Problem("printing.report.unit");
    }

    private LocalDate day(@Nullable String day) {
        return Asked.day(day, asOf.date());
    }

    private static String required(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null) {
            throw new NotFound("printing.report.unknown");
        }
        return value;
    }
}
