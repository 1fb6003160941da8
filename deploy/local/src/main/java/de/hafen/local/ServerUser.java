package de.hafen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs: it refuses to run as root. An ordinary user runs it as itself. Root runs
 * it as {@code nobody}, or, where nobody can't reach the folder (root's home is closed), inside a
 * user namespace of its own, in which root has no power.
 *
 * @param prefix words before the command
 * @param owner who must own the data, empty for the launcher's own user
 */
record ServerUser(List<String> prefix, String owner) {

    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
    private static final List<String> POWERS =
            List.of("--inh-caps=+dac_override", "--ambient-caps=+dac_override");

    /** The way that fits this data folder, also when it was made in another way before. */
    static ServerUser forData(Path data, Path programs) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerUser(List.of(), "");
        }
        boolean foreign = Files.exists(data) && !Files.getOwner(data).getName().equals("root");
        boolean own = Files.exists(data) && !foreign;
        String initdb = programs.resolve("bin/initdb").toString();
        if (!own && works(NOBODY, initdb)) {
            return new ServerUser(NOBODY, "nobody");
        }
        List<String> namespace = List.of("unshare", "--user");
        if (!foreign && works(namespace, initdb)) {
            return new ServerUser(namespace, "");
        }
        List<String> reaching = new ArrayList<>(NOBODY);
        reaching.addAll(POWERS);
        if (!own && works(reaching, initdb)) {
            return new ServerUser(reaching, "nobody");
        }
        throw new Stopped(
                "PostgreSQL refuses to run as root, and this machine lets root start it neither as"
                        + " nobody nor in a user namespace. Run ./hafen as an ordinary user, or"
                        + " set HAFEN_HOME to a folder that every user can reach.");
    }

    /** The command as this user. */
    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Hands a file over, where the server runs as another user. */
    void own(Path file) throws IOException {
        if (!owner.isEmpty()) {
            Files.setOwner(
                    file,
                    file.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(owner));
        }
    }

    private static boolean works(List<String> prefix, String program)
            throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(program, "--version"));
        try {
            return new ProcessBuilder(whole)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // the program is not there
        }
    }
}
