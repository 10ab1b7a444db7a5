package org.bienche.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bienche.texts.NotFound;
import org.junit.jupiter.api.Test;

class DownloadTest {

    private final List<String> answered = new ArrayList<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void sendsTheWholeList() throws IOException {
        list(sheet -> numbers(sheet, 2_000)).send(response());
        assertThat(answered).contains("setContentLengthLong " + sent.size());
        try (Sheet sheet = Sheets.read(new ByteArrayInputStream(sent.toByteArray()), Limits.FORM)) {
            int rows = 0;
            for (Row row : sheet) {
                rows += row.number() > 1 ? 1 : 0;
            }
            assertThat(rows).isEqualTo(2_000);
        }
    }

    /** A sound file with fewer rows would be taken for the whole list. */
    @Test
    void sendsNothingOfAListThatBreaksOff() {
        Download broken = list(sheet -> {
            numbers(sheet, 2_000);
            throw new IllegalStateException("The connection is lost");
        });
        assertThatThrownBy(() -> broken.send(response())).hasMessage("The connection is lost");
        assertThat(sent.size()).isZero();
        assertThat(answered).isEmpty();
    }

    @Test
    void answersByAStatusWhatIsRefusedWhileTheListIsRead() throws IOException {
        Download refused = list(sheet -> {
            numbers(sheet, 600);
            throw new NotFound("people.unknown");
        });
        servlet(refused).doGet(request(), response());
        assertThat(answered).containsExactly("sendError 404");
        assertThat(sent.size()).isZero();
    }

    @Test
    void theFileOfATableThatBreaksOffIsNoSpreadsheet() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Sheets.write(file, "x", List.of(Column.whole("n")), sheet -> {
                    numbers(sheet, 5_000);
                    throw new IllegalStateException("The connection is lost");
                }))
                .hasMessage("The connection is lost");
        assertThatThrownBy(() -> Sheets.read(new ByteArrayInputStream(file.toByteArray()), Limits.FORM))
                .hasMessageStartingWith("exchange.file");
    }

    @Test
    void saysInTheLastRowThatAListIsCut() throws IOException {
        list(sheet -> {
                    sheet.row(1);
                    sheet.remark("There is more.");
                })
                .send(response());
        try (Sheet sheet = Sheets.read(new ByteArrayInputStream(sent.toByteArray()), Limits.FORM)) {
            assertThat(sheet).extracting(row -> row.text("n")).containsExactly("1", "There is more.");
        }
    }

    private static Download list(Consumer<SheetWriter> rows) {
        return new Download("list", "List", List.of(Column.whole("n")), rows);
    }

    private static void numbers(SheetWriter sheet, int many) {
        for (int i = 0; i < many; i++) {
            sheet.row(i);
        }
    }

    private static DownloadServlet servlet(Download download) {
        return new DownloadServlet() {
            private static final long serialVersionUID = 1;

            @Override
            protected SentFile download(HttpServletRequest request) {
                return download;
            }
        };
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                DownloadTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> null);
    }

    /** Notes what is done with it. */
    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                DownloadTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("getOutputStream")) {
                        return output();
                    }
                    answered.add(method.getName() + " " + args[args.length - 1]);
                    return null;
                });
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int one) {
                sent.write(one);
            }
        };
    }
}
