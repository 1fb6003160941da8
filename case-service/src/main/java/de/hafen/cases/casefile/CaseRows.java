package de.hafen.cases.casefile;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CaseRows extends JpaRepository<Case, UUID> {

    /** Nobody else changes it or its tasks until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseFileRow c where c.id = :id")
    Optional<Case> take(UUID id);
}
