package io.voipcrm.sample.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The directory that keeps the database, the secrets and the logs of one demo; one launcher at a time uses it. */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Makes the directory if need be and takes it for this process until it is closed or dies. */
    static DataDirectory open(Path root) {
        FileChannel lockFile = null;
        try {
            Files.createDirectories(root);
            ownerOnly(root, "rwx------");
            Files.createDirectories(root.resolve("logs"));
            lockFile = FileChannel.open(
                    root.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException unusable) {
            throw new LaunchFailure(
                    "The data directory " + root + " can't be written (" + unusable + "): make it writable, or set "
                            + LaunchSettings.DATA_DIRECTORY + " to another one",
                    unusable);
        }
        if (lock(lockFile) == null) {
            throw new LaunchFailure("Another VoIP CRM is running from " + root + ": stop it, or set "
                    + LaunchSettings.DATA_DIRECTORY + " to another directory");
        }
        return new DataDirectory(root, lockFile);
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("postgresql");
    }

    Path binaries() {
        return root.resolve("postgresql-binaries");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path running() {
        return root.resolve("running.properties");
    }

    Path serverOutput() {
        return root.resolve("server");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path serverLog() {
        return logs().resolve("server.log");
    }

    Path databaseLog() {
        return logs().resolve("postgresql.log");
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    /** Windows keeps a user's profile to the user by itself. */
    static void ownerOnly(Path path, String permissions) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static @Nullable FileLock lock(FileChannel lockFile) {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        } catch (IOException failed) {
            throw new LaunchFailure("The data directory can't be locked: " + failed, failed);
        }
    }
}
