package org.bienche.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Semaphore;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.util.JRSwapFile;
import net.sf.jasperreports.export.Exporter;
import net.sf.jasperreports.export.ExporterInput;
import net.sf.jasperreports.export.OutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.bienche.texts.Language;

/**
 * The front door: fills a template with rows and writes the file.
 *
 * <p>At most two files are made at a time; others wait their turn. No transaction of its own: rows may come from the caller's.
 */
@ApplicationScoped
public class Printing {

    private static final int AT_A_TIME = 2;
    private static final int PAGES_IN_MEMORY = 12;
    private static final int SWAP_BLOCK = 4096;
    private static final int SWAP_GROWTH = 256;

    private final Templates templates = new Templates();
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    /**
     * Prints a form.
     *
     * @param document the folder under {@code reports/} and the name of its template
     * @param parameters what the template asks for besides its rows; a missing one prints as blank
     * @param rows maps, or records whose methods carry the names of the template's fields; read once, in order
     * @param language of the captions; official titles and the notation of numbers stay Vietnamese
     * @param output receives the whole file and is not closed
     */
    public void print(
            String document,
            Map<String, ?> parameters,
            Iterator<?> rows,
            Language language,
            Format format,
            OutputStream output) {
        turns.acquireUninterruptibly();
        try {
            printNow(document, parameters, rows, language, format, output);
        } catch (JRException e) {
            throw new IllegalStateException("The form " + document + " cannot be printed", e);
        } finally {
            turns.release();
        }
    }

    private void printNow(
            String document,
            Map<String, ?> parameters,
            Iterator<?> rows,
            Language language,
            Format format,
            OutputStream output)
            throws JRException {
        JRSwapFileVirtualizer pages = new JRSwapFileVirtualizer(
                PAGES_IN_MEMORY, new JRSwapFile(System.getProperty("java.io.tmpdir"), SWAP_BLOCK, SWAP_GROWTH), true);
        try {
            Map<String, Object> all = new HashMap<>(parameters);
            all.put(JRParameter.REPORT_LOCALE, Language.VI.locale());
            ResourceBundle captions = templates.captions(document, language);
            all.put(JRParameter.REPORT_RESOURCE_BUNDLE, captions);
            all.put(JRParameter.REPORT_VIRTUALIZER, pages);
            JasperPrint print = JasperFillManager.fillReport(
                    templates.template(document), all, new RowSource(format == Format.PNG ? Preview.some(rows) : rows));
            export(print, captions.getString("form"), language, format, output);
        } finally {
            pages.cleanup();
        }
    }

    private static void export(JasperPrint print, String title, Language language, Format format, OutputStream output)
            throws JRException {
        switch (format) {
            case PDF -> {
                CellPdfExporter exporter = new CellPdfExporter();
                SimplePdfExporterConfiguration file = new SimplePdfExporterConfiguration();
                file.setMetadataTitle(title);
                file.setMetadataCreator("Biên Chế");
                file.setTagLanguage(language.tag());
                exporter.setConfiguration(file);
                run(exporter, print, output);
            }
            case XLSX -> {
                JRXlsxExporter exporter = new JRXlsxExporter();
                exporter.setConfiguration(table());
                run(exporter, print, output);
            }
            case DOCX -> run(new JRDocxExporter(), print, output);
            case PNG -> Preview.write(print, output);
        }
    }

    /** One sheet, numbers as numbers, no gaps where pages end. */
    private static SimpleXlsxReportConfiguration table() {
        SimpleXlsxReportConfiguration table = new SimpleXlsxReportConfiguration();
        table.setOnePagePerSheet(false);
        table.setDetectCellType(true);
        table.setRemoveEmptySpaceBetweenRows(true);
        table.setRemoveEmptySpaceBetweenColumns(true);
        table.setWhitePageBackground(false);
        table.setIgnorePageMargins(true);
        return table;
    }

    private static void run(
            Exporter<ExporterInput, ?, ?, OutputStreamExporterOutput> exporter, JasperPrint print, OutputStream output)
            throws JRException {
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(output));
        exporter.exportReport();
    }
}
