package de.hafen.local;

import java.io.IOException;

/** {@code ./hafen reset}: stops everything and deletes this stack's data, after asking. */
final class Reset {

    private final Home home;

    Reset(Home home) {
        this.home = home;
    }

    void run(boolean yes) throws Exception {
        if (!yes) {
            System.out.print("Delete all data in " + home.root() + "? Type yes: ");
            System.out.flush();
            if (!"yes".equals(line())) {
                throw new Stopped("Nothing was deleted.");
            }
        }
        new Down(home).run();
        Binaries.delete(home.postgresData());
        Binaries.delete(home.redisData());
        Binaries.delete(home.mail());
        Binaries.delete(home.logs());
        java.nio.file.Files.deleteIfExists(home.masterKey());
        java.nio.file.Files.deleteIfExists(home.run().resolve("ports"));
        System.out.println("All data is deleted. ./hafen up begins anew.");
    }

    private static String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next;
        while ((next = System.in.read()) >= 0 && next != '\n') {
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
