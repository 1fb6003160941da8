package de.hafen.cases.merge;

import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Forms as they are kept beside a merge. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MergeForms {

    private final JsonMapper json;
    private final Validator validator;
    private final EntityManager entities;

    MergeForms(JsonMapper json, Validator validator, EntityManager entities) {
        this.json = json;
        this.validator = validator;
        this.entities = entities;
    }

    String text(Record form) {
        return json.writeValueAsString(form);
    }

    <F extends Record> F form(String text, Class<F> type) {
        return json.readValue(text, type);
    }

    /** The form; a problem where two lists together are too long. */
    public <F extends Record> F valid(F form) {
        Set<ConstraintViolation<F>> broken = validator.validate(form);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return form;
    }

    /** What was read is read anew: merging writes with SQL. */
    public void forget() {
        entities.flush();
        entities.clear();
    }
}
