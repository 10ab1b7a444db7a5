package org.bienche.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.impl.deployment.ArquillianDeploymentAppender;
import org.jboss.arquillian.container.test.spi.client.deployment.AuxiliaryArchiveAppender;
import org.jboss.arquillian.junit5.container.JUnitJupiterDeploymentAppender;
import org.jboss.arquillian.protocol.servlet5.v_5.ProtocolDeploymentAppender;
import org.jboss.arquillian.testenricher.cdi.client.CDIEnricherArchiveAppender;
import org.jboss.arquillian.testenricher.initialcontext.client.InitialContextArchiveAppender;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * The program as the tests see it: the WAR that Maven built, opened in a folder, with all test classes and what runs them
 * inside the server. Made once and deployed once, for the tests in the container and those in the browser alike.
 */
final class TestArchive {

    private TestArchive() {}

    static Path make(Path war, Path folder) {
        try {
            Payara.deleteTree(folder);
            unpack(war, folder);
            copyTree(testClasses(), folder.resolve("WEB-INF/classes"));
            addLibraries(folder.resolve("WEB-INF/lib"));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void addLibraries(Path lib) throws IOException {
        for (AuxiliaryArchiveAppender appender : List.of(
                new ArquillianDeploymentAppender(),
                new JUnitJupiterDeploymentAppender(),
                new InitialContextArchiveAppender(),
                new CDIEnricherArchiveAppender(),
                new ProtocolDeploymentAppender())) {
            Archive<?> library = appender.createAuxiliaryArchive();
            library.as(ZipExporter.class)
                    .exportTo(lib.resolve(library.getName()).toFile(), true);
        }
        for (Class<?> type : List.of(org.assertj.core.api.Assertions.class, net.bytebuddy.ByteBuddy.class)) {
            Path jar = placeOf(type);
            Files.copy(jar, lib.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path testClasses() {
        return placeOf(TestArchive.class);
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Payara.unpackEntry(in, entry, folder);
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
