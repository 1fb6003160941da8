package de.hafen.gateway.signin;

import de.hafen.gateway.GatewayProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The gateway as a client of the authorization server. Browsers go to the public address, the
 * gateway itself to the internal one; nothing is discovered, so it needs nobody to start.
 */
final class Registration {

    static final String CLIENT = "gateway";
    static final String NAME = "hafen";
    static final String AUTHORIZE = "/auth/oauth2/authorize";
    static final String KEYS = "/auth/oauth2/jwks";

    private Registration() {}

    static ClientRegistration of(GatewayProperties properties) {
        String out = properties.url().toString();
        String in = properties.service("tenant").toString();
        return ClientRegistration.withRegistrationId(NAME)
                .clientId(CLIENT)
                .clientSecret(properties.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(out + "/login/oauth2/code/" + NAME)
                .scope("openid", "profile", "email")
                .authorizationUri(out + AUTHORIZE)
                .issuerUri(out + "/auth")
                .tokenUri(in + "/auth/oauth2/token")
                .jwkSetUri(in + KEYS)
                .userNameAttributeName("sub")
                .clientName("Hafen")
                .build();
    }
}
