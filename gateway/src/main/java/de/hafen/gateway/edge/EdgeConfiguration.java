package de.hafen.gateway.edge;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The server's own answers are ours. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> edgeValve() {
        return factory ->
                factory.addContextCustomizers(context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.setErrorReportValveClass(EdgeValve.class.getName());
                    }
                });
    }

    /**
     * What each filter of a chain costs nobody asks; to measure it costs more than most of them.
     */
    @Bean
    SecurityObservationSettings filtersAreNotMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    /** As strict as it comes, but for headers without regular expressions over each value. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(name -> isText(name, false));
        firewall.setAllowedHeaderValues(value -> isText(value, true));
        return firewall;
    }

    /** A loop: a stream over each header's characters was an eighth of a request's time. */
    private static boolean isText(String text, boolean withTabs) {
        int at = 0;
        while (at < text.length()) {
            int one = text.codePointAt(at);
            if (!isText(one) && !(withTabs && one == '\t')) {
                return false;
            }
            at += Character.charCount(one);
        }
        return true;
    }

    private static boolean isText(int codePoint) {
        return (codePoint >= ' ' && codePoint <= '~')
                || (Character.isDefined(codePoint) && !Character.isISOControl(codePoint));
    }
}
