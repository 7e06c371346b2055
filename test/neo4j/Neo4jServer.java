import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j Community server for tests: Bolt on loopback, user "neo4j", ended cleanly by SIGTERM. The password comes on
 * standard input, so that no list of processes shows it.
 *
 * <p>Usage: java -cp 'lib/*' Neo4jServer.java HOME PORT, with an empty HOME; prints "ready" once it answers.
 */
public class Neo4jServer {
    private static final long PAGE_CACHE_BYTES = 256L << 20;
    private static final long TRANSACTION_BYTES = 512L << 20;

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var port = Integer.parseInt(arguments[1]);
        var password = new String(System.in.readAllBytes()).strip();
        var server =
                new DatabaseManagementServiceBuilder(home)
                        .setConfig(BoltConnector.enabled, true)
                        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                        .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
                        .setConfig(GraphDatabaseSettings.auth_enabled, true)
                        .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE_BYTES)
                        .setConfig(GraphDatabaseSettings.memory_transaction_max_size, TRANSACTION_BYTES)
                        .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.database("system")
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
