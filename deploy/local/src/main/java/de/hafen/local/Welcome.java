package de.hafen.local;

import java.io.PrintStream;

/** What a person needs to go on, printed when everything is up. */
final class Welcome {

    private Welcome() {}

    static void print(PrintStream out, ServiceSettings settings, Ports ports, Board board) {
        out.printf(
                """

                Hafen is up after %s.

                  Platform   %s
                  Mailbox    %s

                  Sign in with the password  %s
                    brandt@duesseldorf.example   Katrin Brandt, adviser and administrator, Düsseldorf / Mettmann
                    weber@duesseldorf.example    Jonas Weber, adviser, Düsseldorf / Mettmann
                    yilmaz@aachen.example        event manager and administrator, Aachen
                    kaya@duisburg.example        adviser and administrator, Duisburg
                    sander@hafen.example         Leyla Sander, analyst
                    vogt@hafen.example           Miriam Vogt, platform administrator

                  ./hafen demo brings in three years of invented records. ./hafen down stops everything.
                """,
                board.elapsed(),
                settings.url(),
                settings.ownMailbox()
                        ? "http://localhost:" + ports.of(Mailbox.NAME + Ports.MANAGEMENT)
                        : "(given SMTP server)",
                settings.demoPassword());
    }
}
