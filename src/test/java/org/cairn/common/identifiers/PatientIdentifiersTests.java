package org.cairn.common.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cairn.common.identifiers.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number, name and place here is made up or from a published example. */
class PatientIdentifiersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            943 476 5919                                     | NHS_NUMBER
            Talked about 9434765919 for an hour              | NHS_NUMBER
            943-476-5919.                                    | NHS_NUMBER
            (401 023 2137)                                   | NHS_NUMBER
            NHS:9990000107                                   | NHS_NUMBER
            9990548609, again                                | NHS_NUMBER
            NHS no. 943 476 5910                             | NHS_NUMBER
            CHI 0101701233                                   | CHI_NUMBER
            saw 010170 1233 at home                          | CHI_NUMBER
            2902960018                                       | CHI_NUMBER
            MRN 1234567                                      | HOSPITAL_NUMBER
            mrn: 00451290                                    | HOSPITAL_NUMBER
            Hospital no. K123456                             | HOSPITAL_NUMBER
            hospital number 12-34-567                        | HOSPITAL_NUMBER
            Hosp No: RX1234567                               | HOSPITAL_NUMBER
            patient ID 5550123                               | HOSPITAL_NUMBER
            DOB 3/4/56                                       | DATE_OF_BIRTH
            d.o.b. 03.04.1956                                | DATE_OF_BIRTH
            D.O.B: 3-4-56                                    | DATE_OF_BIRTH
            date of birth is 3 April 1956                    | DATE_OF_BIRTH
            Date of birth: 3rd of April 1956                 | DATE_OF_BIRTH
            she was born on 3 April 1956 in the valley       | DATE_OF_BIRTH
            born 1956-04-03                                  | DATE_OF_BIRTH
            born April 3, 1956                               | DATE_OF_BIRTH
            lives at SW1A 1AA                                | POST_CODE
            lives near M1 1AE, alone                         | POST_CODE
            B33 8TH                                          | POST_CODE
            CR26XH                                           | POST_CODE
            dn55 1pt, the blue door                          | POST_CODE
            ec1a 1bb                                         | POST_CODE
            EH1 1ST                                          | POST_CODE
            Mrs Patel again                                  | NAME
            saw Mr. O’Neill twice                            | NAME
            Miss Smith-Jones                                 | NAME
            Ms García cried                                  | NAME
            mr and mrs patel                                 | NAME
            Master Brown                                     | NAME
            Mx Quill                                         | NAME
            a patient called Ada Brown                       | NAME
            a patient named Brown                            | NAME
            """)
    void whatCouldMakeAPatientRecognisableIsFound(String text, Kind kind) {
        assertThat(PatientIdentifiers.in(text)).extracting(Finding::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Third partner left in August, rota since then carried by R. alone.",
                "943 476 5918",
                "1234567890",
                "0000000000",
                "9999999999",
                "94347659190",
                "19434765919",
                "943 476 59190",
                "943 4765919",
                "94 34 76 59 19",
                "£9434765919",
                "3.9434765919",
                "+44 7911 123456",
                "+44 7911123456",
                "07911 123456",
                "0131 496 0123",
                "020 7946 0958",
                "116 123, and 111, and 999",
                "ISBN 978-0-306-40615-7",
                "978 0306406157",
                "4000 1234 5678 9010",
                "3102701981",
                "on 3/4/56 we moved house",
                "qualified on 3 April 1999",
                "born in 1956",
                "born and bred",
                "born on a Tuesday",
                "the idea was born on the ward",
                "his birthday is on Friday",
                "back on 12/11, again on 14/12/2026",
                "at the B12 5th floor",
                "L4 2nd attempt",
                "E1 2pm",
                "W1 9am, N1 10am",
                "B12 5mg",
                "A1 2BC",
                "QX1 1AA",
                "H1N1 2NR",
                "S1 2 GPs",
                "T12 and L5",
                "covid-19 2AB",
                "Dr Patel",
                "Professor Jones, Prof Smith",
                "Sister Agnes runs the ward",
                "Mrs P",
                "Mr A. said so",
                "MS Teams",
                "MR scan",
                "Miss Monday’s clinic again",
                "I miss Teaching",
                "miss Helen",
                "Miss the first hour",
                "Mr Right",
                "Master classes",
                "Master plan",
                "Mrs and Mr",
                "Patient Safety Group",
                "patient participation group",
                "patient numbers 120000 a year",
                "patients called all day",
                "hospital 1234567",
                "hospital number two",
                "the case number of the hospital is 12",
                "Mr",
                "你好 שלום 🌱👩‍⚕️"
            })
    void whatIsInnocentIsLeftAlone(String text) {
        assertThat(PatientIdentifiers.in(text)).isEmpty();
    }

    @Test
    void aFindingSaysWhereToLookAndGivesNobodyAway() {
        assertThat(PatientIdentifiers.in("943 476 5919, Mrs Patel of SW1A 1AA"))
                .extracting(Finding::hint)
                .containsExactly("94…19", "SW…AA", "Mrs P…");
    }

    @Test
    void theSameMatchIsOneFindingHoweverItIsWritten() {
        assertThat(PatientIdentifiers.in("943 476 5919 and 943 476 5919")).hasSize(1);
        assertThat(PatientIdentifiers.in("943 476 5919").getFirst().mark())
                .isEqualTo(PatientIdentifiers.in("9434765919").getFirst().mark())
                .isNotEqualTo(PatientIdentifiers.in("4010232137").getFirst().mark());
    }

    @Test
    void threeFindingsMakeThePoint() {
        assertThat(PatientIdentifiers.in("Mrs Alder, Mrs Birch, Mrs Cedar, Mrs Dogwood"))
                .hasSize(3);
    }

    @Test
    void theLongestNoteIsLookedThroughWhileNobodyNotices() {
        String note = "Said twice: nobody to ask. 0131 496 0123 Mr A. 12/11 B12 born ".repeat(1_600);
        PatientIdentifiers.in(note);

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(1), () -> PatientIdentifiers.in(note));
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(1), () -> PatientIdentifiers.in("1".repeat(100_000) + "A".repeat(100_000)));
    }
}
