package org.bienche.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The server's configuration: the one that comes with it, with every door but one closed. The HTTP listener stays, on
 * loopback; administration, JMX, IIOP, messaging and the data grid do not listen at all.
 */
final class DomainXml {

    private static final String MAIN_LISTENER = "http-listener-1";
    private static final String LOOPBACK = "127.0.0.1";
    private static final String COMPRESSED = String.join(
            ",",
            List.of(
                    "text/html",
                    "text/css",
                    "text/javascript",
                    "application/javascript",
                    "application/json",
                    "application/problem+json",
                    "application/xhtml+xml",
                    "text/xml",
                    "image/svg+xml"));

    private final Document document;
    private final Element server;

    private DomainXml(Document document) {
        this.document = document;
        this.server = elements("config").stream()
                .filter(config -> "server-config".equals(config.getAttribute("name")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server's domain.xml has no server-config."));
    }

    static DomainXml read(Path file) {
        try {
            return new DomainXml(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (IOException | SAXException | ParserConfigurationException failure) {
            throw new IllegalStateException("The server's configuration " + file + " cannot be read.", failure);
        }
    }

    DomainXml closedExceptFor(int port) {
        removeOtherConfigurations();
        everythingOnLoopback();
        listenOnlyOn(port);
        closeManagement();
        compress();
        enoughThreads();
        return this;
    }

    private void removeOtherConfigurations() {
        elements("config").stream().filter(config -> !config.equals(server)).forEach(DomainXml::remove);
    }

    private void everythingOnLoopback() {
        elements("*").stream()
                .filter(element -> "0.0.0.0".equals(element.getAttribute("address")))
                .forEach(element -> element.setAttribute("address", LOOPBACK));
        elements("network-listener").forEach(listener -> listener.setAttribute("address", LOOPBACK));
    }

    /** The server refuses to start with an administration listener that is merely disabled: it is taken out with its virtual server. */
    private void listenOnlyOn(int port) {
        for (Element listener : elements("network-listener")) {
            if (MAIN_LISTENER.equals(listener.getAttribute("name"))) {
                listener.setAttribute("port", String.valueOf(port));
            } else {
                remove(listener);
            }
        }
        for (Element host : elements("virtual-server")) {
            if ("__asadmin".equals(host.getAttribute("id"))) {
                remove(host);
            } else {
                host.setAttribute("network-listeners", MAIN_LISTENER);
            }
        }
        elements("protocol").stream()
                .filter(protocol -> !MAIN_LISTENER.equals(protocol.getAttribute("name")))
                .forEach(DomainXml::remove);
    }

    private void closeManagement() {
        elements("iiop-listener").forEach(listener -> listener.setAttribute("enabled", "false"));
        elements("jmx-connector").forEach(connector -> connector.setAttribute("enabled", "false"));
        elements("hazelcast-config-specific-configuration").forEach(grid -> grid.setAttribute("enabled", "false"));
        elements("microprofile-metrics-configuration").forEach(metrics -> metrics.setAttribute("enabled", "false"));
        elements("jms-service").forEach(DomainXml::remove);
        Element messaging = document.createElement("jms-service");
        messaging.setAttribute("type", "REMOTE");
        messaging.setAttribute("default-jms-host", "default_JMS_host");
        Element host = document.createElement("jms-host");
        host.setAttribute("name", "default_JMS_host");
        host.setAttribute("host", LOOPBACK);
        host.setAttribute("port", "7676");
        messaging.appendChild(host);
        server.appendChild(messaging);
    }

    private void compress() {
        for (Element protocol : elements("protocol")) {
            NodeList https = protocol.getElementsByTagName("http");
            if (MAIN_LISTENER.equals(protocol.getAttribute("name"))) {
                Element http = (Element) https.item(0);
                http.setAttribute("compression", "on");
                http.setAttribute("compression-min-size-bytes", "1024");
                http.setAttribute("compressable-mime-type", COMPRESSED);
                http.setAttribute("server-header", "false");
                http.setAttribute("xpowered-by", "false");
                http.setAttribute("trace-enabled", "false");
                http.setAttribute("max-post-size-bytes", "-1");
                // Over HTTP/2 this server ends an answer that takes it longer than an idle connection may last.
                http.setAttribute("http2-enabled", "false");
            }
        }
    }

    private void enoughThreads() {
        elements("thread-pool").stream()
                .filter(pool -> "http-thread-pool".equals(pool.getAttribute("name")))
                .forEach(pool -> {
                    pool.setAttribute("min-thread-pool-size", "8");
                    pool.setAttribute("max-thread-pool-size", "64");
                });
    }

    List<String> jvmOptions() {
        return elements("jvm-options").stream()
                .filter(option -> server.equals(option.getParentNode().getParentNode()))
                .map(Element::getTextContent)
                .toList();
    }

    void write(Path file) {
        try (var out = Files.newOutputStream(file)) {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (IOException | TransformerException failure) {
            throw new IllegalStateException("The server's configuration " + file + " cannot be written.", failure);
        }
    }

    private List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }
}
