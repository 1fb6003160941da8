package de.hafen.cases.enquiry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EnquiryRows extends JpaRepository<Enquiry, UUID> {

    Optional<Enquiry> findByReference(String reference);

    boolean existsByReference(String reference);

    @Query("select e from Enquiry e where e.assignee.id in :accounts and e.state in :states")
    List<Enquiry> of(Collection<String> accounts, Collection<EnquiryState> states);
}
