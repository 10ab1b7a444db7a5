package org.bienche.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.bienche.exchange.Column;
import org.bienche.exchange.Download;
import org.bienche.exchange.DownloadServlet;
import org.bienche.exchange.SheetWriter;
import org.bienche.texts.CurrentLanguage;

/** An address that gives a list as it is on the header's day, under a name with that day. */
public abstract class DayDownload extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    protected transient CurrentLanguage language;

    @Inject
    protected transient AsOf asOf;

    /**
     * @param name of the file, before the day; ASCII
     * @param title the key of the sheet's name
     */
    protected Download ofTheDay(String name, String title, List<Column> columns, Consumer<SheetWriter> rows) {
        return new Download(name + "-" + asOf.date(), language.text(title), columns, rows);
    }
}
