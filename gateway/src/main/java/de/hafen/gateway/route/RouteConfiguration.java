package de.hafen.gateway.route;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The route table as MVC sees it: one look-up, no list of patterns to try. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> routes(Forward forward) {
        return request -> {
            Optional<Route> route = RouteTable.find(request.servletRequest().getRequestURI());
            return route.map(to -> of -> forward.send(of, to));
        };
    }
}
