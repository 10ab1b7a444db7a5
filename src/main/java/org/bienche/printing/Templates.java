package org.bienche.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import org.bienche.texts.Language;

/** The templates and their captions, each compiled or read once. */
final class Templates {

    private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();
    private final Map<String, ResourceBundle> captions = new ConcurrentHashMap<>();

    JasperReport template(String document) {
        return compiled.computeIfAbsent(document, Templates::compile);
    }

    ResourceBundle captions(String document, Language language) {
        return captions.computeIfAbsent(document + "/" + language.tag(), Templates::read);
    }

    private static JasperReport compile(String document) {
        try (InputStream jrxml = open(document + "/" + document + ".jrxml")) {
            return JasperCompileManager.compileReport(jrxml);
        } catch (JRException e) {
            throw new IllegalStateException("The template of " + document + " does not compile", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceBundle read(String name) {
        try (InputStream texts = open(name + ".properties")) {
            return new PropertyResourceBundle(new InputStreamReader(texts, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream found = Templates.class.getResourceAsStream("/reports/" + name);
        if (found == null) {
            throw new IllegalArgumentException("There is no reports/" + name);
        }
        return found;
    }
}
