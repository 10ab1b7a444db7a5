package org.bienche.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainXmlTest {

    private static final String AS_DELIVERED = """
            <domain><configs>
              <config name="server-config">
                <http-service><virtual-server id="server" network-listeners="http-listener-1,http-listener-2"/>
                  <virtual-server id="__asadmin" network-listeners="admin-listener"/></http-service>
                <iiop-service><iiop-listener id="orb" address="0.0.0.0" port="3700"/></iiop-service>
                <admin-service><jmx-connector address="0.0.0.0" port="8686" name="system"/></admin-service>
                <hazelcast-config-specific-configuration/>
                <java-config><jvm-options>-server</jvm-options></java-config>
                <network-config>
                  <protocols><protocol name="http-listener-1"><http/></protocol><protocol name="admin-listener"><http/></protocol></protocols>
                  <network-listeners>
                    <network-listener port="8080" protocol="http-listener-1" name="http-listener-1"/>
                    <network-listener port="8181" protocol="http-listener-2" name="http-listener-2"/>
                    <network-listener port="4848" protocol="admin-listener" name="admin-listener"/>
                  </network-listeners>
                </network-config>
              </config>
              <config name="default-config"><java-config><jvm-options>-other</jvm-options></java-config></config>
            </configs></domain>
            """;

    @TempDir
    Path folder;

    @Test
    void leavesOneDoorOnLoopback() throws IOException {
        String closed = closed();
        assertThat(closed)
                .doesNotContain("0.0.0.0", "admin-listener", "http-listener-2", "__asadmin", "default-config")
                .containsOnlyOnce("<network-listener ")
                .contains("address=\"127.0.0.1\"", "port=\"8123\"", "compression=\"on\"")
                .containsPattern("<iiop-listener[^>]*enabled=\"false\"")
                .containsPattern("<jmx-connector[^>]*enabled=\"false\"")
                .containsPattern("<hazelcast-config-specific-configuration[^>]*enabled=\"false\"")
                .containsPattern("<jms-service[^>]*type=\"REMOTE\"");
    }

    @Test
    void readsTheOptionsOfTheServerItStarts() throws IOException {
        assertThat(DomainXml.read(delivered()).jvmOptions()).containsExactly("-server");
    }

    private String closed() throws IOException {
        Path file = folder.resolve("closed.xml");
        DomainXml.read(delivered()).closedExceptFor(8123).write(file);
        return Files.readString(file);
    }

    private Path delivered() throws IOException {
        return Files.writeString(folder.resolve("domain.xml"), AS_DELIVERED);
    }
}
