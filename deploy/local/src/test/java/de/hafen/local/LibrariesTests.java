package de.hafen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTests {

    @TempDir private Path folder;

    @Test
    void whatAllHaveIsShared() throws Exception {
        Path one = program("one", "text-1.0.jar", "json-2.1.jar", "json-3.0.jar", "pdf-1.jar");
        Path other = program("other", "json-2.1.jar", "json-3.0.jar", "text-1.0.jar");

        assertThat(Libraries.commonTo(List.of(one, other)))
                .containsOnlyKeys("json-2.1.jar", "json-3.0.jar", "text-1.0.jar");
    }

    @Test
    void whatIsPackedInTwoVersionsIsNamed() throws Exception {
        Path one = program("one", "text-1.0.jar", "commons-io-2.19.0.jar");
        Path other = program("other", "text-1.0.jar", "commons-io-2.20.0.jar");

        assertThatThrownBy(() -> Libraries.commonTo(List.of(one, other)))
                .isInstanceOf(Stopped.class)
                .hasMessageContaining("commons-io-2.19.0.jar, commons-io-2.20.0.jar");
    }

    private Path program(String name, String... libraries) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String library : libraries) {
                zip.putNextEntry(new ZipEntry("BOOT-INF/lib/" + library));
                zip.write(library.getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
