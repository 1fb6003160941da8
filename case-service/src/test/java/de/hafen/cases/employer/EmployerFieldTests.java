package de.hafen.cases.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EmployerFieldTests {

    @Test
    void everyFieldOfAFileCanBeChosen() {
        assertThat(Arrays.stream(EmployerField.values()).map(EmployerField::component))
                .containsExactlyInAnyOrder(
                        Arrays.stream(EmployerForm.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toArray(String[]::new));
    }
}
