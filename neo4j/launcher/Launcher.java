import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.server.CommunityEntryPoint;

/**
 * Runs Neo4j for as long as somebody holds the other end of standard input: a parent that is killed leaves nothing behind.
 * The first line of standard input is the password to set before a first start (empty: it is set already), so that it is
 * in no process list and in no environment. One argument: the home of the database.
 */
public final class Launcher {
  /** Held for the life of the process; a lock that may be collected would be released. */
  private static FileChannel lock;

  public static void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    var conf = home.resolve("conf");
    lock = FileChannel.open(home.resolve("run").resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock.tryLock() == null) System.exit(75);
    System.out.println("Locked.");
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var password = input.readLine();
    if (password == null) System.exit(0);
    var watch = new Thread(() -> awaitEnd(input), "parent watch");
    watch.setDaemon(true);
    watch.start();
    if (!password.isEmpty() && AdminTool.execute(new ExecutionContext(home, conf), "dbms", "set-initial-password", password) != 0) System.exit(1);
    CommunityEntryPoint.main(new String[] {"--home-dir=" + home, "--config-dir=" + conf, "--console-mode"});
  }

  private static void awaitEnd(BufferedReader input) {
    try {
      while (input.readLine() != null) {}
    } catch (java.io.IOException ended) {
      // A broken pipe is an end like any other.
    }
    System.exit(0);
  }
}
