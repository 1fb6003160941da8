package de.hafen.cases.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseRows extends JpaRepository<Case, UUID> {

    /** Nobody else changes it or its tasks until the transaction ends. */
    @Query(nativeQuery = true, value = "select * from case_file where id = :id for update")
    Optional<Case> take(UUID id);
}
