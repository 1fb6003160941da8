package de.hafen.platform.problem.http;

import de.hafen.platform.problem.ConstraintProblems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Problems for everything that can go wrong in a request. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ProblemAutoConfiguration {

    @Bean
    ProblemWriter problemWriter() {
        return new ProblemWriter();
    }

    @Bean
    Problems problems(ObjectProvider<ConstraintProblems> constraints) {
        return new Problems(new DatabaseProblems(() -> constraints.stream().toList()));
    }

    @Bean
    ConstraintProblems platformConstraints() {
        return PlatformConstraints.table();
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems, ProblemWriter writer) {
        return new ProblemAdvice(problems, writer);
    }

    @Bean
    ProblemErrorController problemErrorController(Problems problems, ProblemWriter writer) {
        return new ProblemErrorController(problems, writer);
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(Problems problems, ProblemWriter writer) {
        var registration = new FilterRegistrationBean<>(new ProblemFilter(problems, writer));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve() {
        return factory ->
                factory.addContextCustomizers(context -> {
                    if (context.getParent() instanceof org.apache.catalina.core.StandardHost host) {
                        host.setErrorReportValveClass(ProblemValve.class.getName());
                    }
                });
    }
}
