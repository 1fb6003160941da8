package de.hafen.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.hafen.platform.jobs.AcrossTenants;
import de.hafen.platform.jobs.EachRegion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rules of the house, each with its reason. A service's structure test extends it; what a rule
 * must not see is said there, with the reason.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseRules {

    private static final List<String> FORBIDDEN_ENDINGS =
            List.of("Impl", "Manager", "Helper", "Util", "Utils", "Base", "Dto", "Data", "Info");

    private JavaClasses production;

    /** The package below which every package is a feature, for example {@code de.hafen.cases}. */
    protected abstract String root();

    /** Features that know neither Spring, nor JPA, nor SQL. */
    protected List<String> pure() {
        return List.of();
    }

    /** Classes whose single statements need no transaction around them, with the reason. */
    protected Set<String> withoutTransaction() {
        return Set.of();
    }

    /** Features that count as one where circles are looked for. */
    protected List<String> grownTogether() {
        return List.of();
    }

    /** The classes under these rules. */
    protected final JavaClasses production() {
        if (production == null) {
            production =
                    new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages(root());
        }
        return production;
    }

    private void hold(ArchRule rule, String reason) {
        rule.because(reason).allowEmptyShould(true).check(production());
    }

    @Test
    void featuresDoNotGoRoundInCircles() {
        String[] one =
                grownTogether().stream().map(it -> root() + "." + it + "..").toArray(String[]::new);
        hold(
                slices().matching(root() + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .ignoreDependency(resideInAnyPackage(one), resideInAnyPackage(one)),
                "a feature that needs one that needs it is the same feature");
    }

    @Test
    void whatBelongsToAFeatureStaysInIt() {
        hold(
                classes()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .or()
                        .areAnnotatedWith(ConfigurationProperties.class)
                        .or()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .or(simpleNameEndingWith("Rows"))
                        .should()
                        .notBePublic(),
                "a feature has one door, and these are not it");
    }

    @Test
    void nobodyLooksAtTheClockOrRollsDiceByThemselves() {
        hold(
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(UUID.class, "randomUUID"),
                "time, ids and chance come in through the constructor, so that a test can set them");
    }

    @Test
    void nobodyLeavesTheBoundRegionBehind() {
        hold(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(ThreadLocal.class)
                        .orShould()
                        .callMethod(
                                CompletableFuture.class,
                                "supplyAsync",
                                java.util.function.Supplier.class)
                        .orShould()
                        .callMethod(CompletableFuture.class, "runAsync", Runnable.class),
                "work on another thread has no region bound");
        hold(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(Async.class, EnableAsync.class),
                "work on another thread has no region bound");
    }

    /** Every cache of ours names the region in its key; an annotation would have to be believed. */
    @Test
    void nobodyKeepsAnswersByAnnotation() {
        hold(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.cache.."),
                "a cache whose key lacks the region hands out other regions' rows");
    }

    @Test
    void settingsAndPartsComeThroughTheConstructor() {
        hold(
                fields().should()
                        .notBeAnnotatedWith(Value.class)
                        .andShould()
                        .notBeAnnotatedWith(Autowired.class),
                "what a class needs is seen at its constructor; settings are validated records");
    }

    @Test
    void lettersAreTurnedWithALanguageInMind() {
        hold(
                noClasses()
                        .should()
                        .callMethod(String.class, "toUpperCase")
                        .orShould()
                        .callMethod(String.class, "toLowerCase"),
                "in Turkish the capital of i is not I: say " + Locale.class.getSimpleName());
    }

    @Test
    void namesSayWhatAThingIs() {
        for (String ending : FORBIDDEN_ENDINGS) {
            hold(
                    noClasses().should().haveSimpleNameEndingWith(ending),
                    "a name that ends so says nothing");
        }
    }

    @Test
    void scheduledWorkIsForEachRegionOrSaysWhyNot() {
        hold(
                methods()
                        .that()
                        .areAnnotatedWith(Scheduled.class)
                        .and()
                        .areNotAnnotatedWith(AcrossTenants.class)
                        .should(callEachRegion()),
                "work that nobody asked for has no region unless it is given one");
    }

    @Test
    void sqlIsRunInTransactions() {
        hold(
                methods()
                        .that(SqlInTransactions.runningSql())
                        .should(new SqlInTransactions(withoutTransaction())),
                "what is done together is done or not done together");
    }

    @Test
    void pureFeaturesKnowNoMachinery() {
        for (String feature : pure()) {
            hold(
                    noClasses()
                            .that(resideInAPackage(root() + "." + feature + ".."))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "org.springframework..",
                                    "jakarta.persistence..",
                                    "org.hibernate..",
                                    "java.sql..",
                                    "javax.sql.."),
                    "rules are tried thousands of times, without a server");
        }
    }

    private static ArchCondition<JavaMethod> callEachRegion() {
        return new ArchCondition<>("call EachRegion") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean calls =
                        method.getMethodCallsFromSelf().stream()
                                .anyMatch(
                                        it -> it.getTargetOwner().isEquivalentTo(EachRegion.class));
                events.add(new SimpleConditionEvent(method, calls, method.getFullName()));
            }
        };
    }
}
