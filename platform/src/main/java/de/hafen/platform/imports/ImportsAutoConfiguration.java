package de.hafen.platform.imports;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.time.Ids;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Imports of a service that says {@code hafen.imports: true}. */
@AutoConfiguration
@ConditionalOnProperty("hafen.imports")
class ImportsAutoConfiguration {

    @Bean
    ImportStore importStore(JdbcClient jdbc, JsonMapper json) {
        return new ImportStore(jdbc, json);
    }

    @Bean
    ImportBrought importBrought(JdbcClient jdbc) {
        return new ImportBrought(jdbc);
    }

    @Bean
    ImportWork importWork(@ServiceDb JdbcClient jdbc, Clock clock) {
        return new ImportWork(jdbc, clock);
    }

    @Bean
    ImportRun importRun(
            ImportStore store,
            ImportBrought brought,
            ImportWork work,
            PlatformTransactionManager region,
            Clock clock) {
        return new ImportRun(store, brought, work, new TransactionTemplate(region), clock);
    }

    @Bean
    ImportWorker importWorker(
            ImportWork work, ImportRun run, ObjectProvider<ImportKind<?>> kinds, Ids ids) {
        return new ImportWorker(work, run, kinds, ids);
    }

    @Bean
    Imports imports(
            ImportStore store,
            ImportBrought brought,
            ImportWork work,
            ImportWorker worker,
            Audit audit,
            Clock clock,
            Ids ids) {
        return new Imports(store, brought, work, worker, audit, clock, ids);
    }

    @Bean
    ImportDesk importDesk(Imports imports, ImportWork work) {
        return new ImportDesk(imports, work);
    }
}
