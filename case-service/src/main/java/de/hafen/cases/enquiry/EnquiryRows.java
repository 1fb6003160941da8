package de.hafen.cases.enquiry;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnquiryRows extends JpaRepository<Enquiry, UUID> {

    Optional<Enquiry> findByReference(String reference);

    boolean existsByReference(String reference);
}
