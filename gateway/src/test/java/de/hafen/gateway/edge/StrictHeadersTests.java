package de.hafen.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class StrictHeadersTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void whatBrowsersSendPasses() {
        request.addHeader("Accept-Language", "de-DE,de;q=0.9,en-GB;q=0.8,en;q=0.7");
        request.addHeader("Content-Type", "application/json;charset=UTF-8");

        assertThat(StrictHeaders.arePlain(request)).isTrue();
        assertThat(StrictHeaders.arePlain(new MockHttpServletRequest())).isTrue();
    }

    @Test
    void nobodySpeaksElevenLanguages() {
        request.addHeader("Accept-Language", "de,".repeat(11));

        assertThat(StrictHeaders.arePlain(request)).isFalse();
    }

    @Test
    void aBodyIsOfOneType() {
        request.addHeader("Content-Type", "*/*");

        assertThat(StrictHeaders.arePlain(request)).isFalse();
    }
}
