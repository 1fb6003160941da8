package de.hafen.tenants.factor;

import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Spring Security's WebAuthn over our accounts: the public address is the relying party. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasskeyProperties.class)
class PasskeyConfiguration {

    @Bean
    UserCredentialRepository userCredentials(@ServiceDb DataSource database) {
        return new JdbcUserCredentialRepository(new JdbcTemplate(database));
    }

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(
            Accounts accounts, UserCredentialRepository credentials, PasskeyProperties settings) {
        String origin = settings.url().toString().replaceFirst("/+$", "");
        return new Webauthn4JRelyingPartyOperations(
                new People(accounts),
                credentials,
                PublicKeyCredentialRpEntity.builder()
                        .id(settings.relyingParty())
                        .name("Hafen")
                        .build(),
                Set.of(origin));
    }

    /** Accounts, as WebAuthn wants to see them. */
    private record People(Accounts accounts) implements PublicKeyCredentialUserEntityRepository {

        @Override
        public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
            AccountId id = Passkeys.accountOf(handle);
            return accounts.find(id).map(People::entity).orElse(null);
        }

        @Override
        public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
            Optional<Account> found =
                    EmailAddress.isOne(email)
                            ? accounts.find(new EmailAddress(email))
                            : Optional.empty();
            return found.map(People::entity).orElse(null);
        }

        @Override
        public void save(PublicKeyCredentialUserEntity entity) {
            throw new UnsupportedOperationException("accounts are opened by invitation");
        }

        @Override
        public void delete(Bytes handle) {
            throw new UnsupportedOperationException("accounts are removed by administrators");
        }

        private static PublicKeyCredentialUserEntity entity(Account account) {
            return ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(Passkeys.handle(account.id()))
                    .name(account.email().value())
                    .displayName(account.name())
                    .build();
        }
    }
}
