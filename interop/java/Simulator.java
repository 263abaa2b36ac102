// What every program has to do with the simulator: its steps are told, what a worker, a payer and time do is asked for, and
// notifications are received.
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.imageio.ImageIO;

final class Simulator {
  interface Step {
    String run() throws Exception;
  }

  // The SDK's own parser: what it makes of a notification of this event, or an exception.
  interface Parser {
    Object parse(Headers headers, String body, String event) throws Exception;
  }

  final JsonObject ready;
  private final String sdk;
  private final PrintStream out = System.out;
  // What a refusal says, as the SDK has it; null for other exceptions.
  private final Function<Exception, String> reason;
  private final Map<String, Object> heard = new ConcurrentHashMap<>();
  private HttpServer server;
  private boolean failed;

  Simulator(String sdk, Function<Exception, String> reason) throws IOException {
    this.sdk = sdk;
    this.reason = reason;
    // IJPay prints each answer.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    ready = JsonParser.parseString(Files.readString(Path.of(System.getenv("WXP_READY_FILE")))).getAsJsonObject();
  }

  JsonObject merchant(String mchid) {
    for (var merchant : ready.getAsJsonArray("merchants")) {
      if (mchid.equals(text(merchant.getAsJsonObject(), "mchid"))) {
        return merchant.getAsJsonObject();
      }
    }
    throw new IllegalStateException("there is no merchant " + mchid);
  }

  static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  static void must(boolean right, Object what) {
    if (!right) {
      throw new IllegalStateException(String.valueOf(what));
    }
  }

  void step(String name, Step step) {
    boolean ok = true;
    String detail;
    try {
      detail = step.run();
    } catch (Exception error) {
      ok = false;
      detail = reason.apply(error);
      if (detail == null) {
        detail = error.getClass().getSimpleName() + ": " + String.valueOf(error.getMessage()).split("\n")[0];
      }
    }
    failed |= !ok;
    JsonObject line = new JsonObject();
    line.addProperty("sdk", sdk);
    line.addProperty("step", name);
    line.addProperty("ok", ok);
    line.addProperty("detail", detail);
    out.println(line);
  }

  void control(String path) throws IOException {
    control(path, "");
  }

  void control(String path, String body) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(text(ready, "control_url") + path).toURL().openConnection(Proxy.NO_PROXY);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    int status = connection.getResponseCode();
    must(status == 200, "control: " + path + " " + status);
    connection.getInputStream().readAllBytes();
  }

  // Where notifications are sent; what the parser accepts is kept by event.
  String receiver(Parser parser) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/notify", exchange -> receive(parser, exchange));
    server.start();
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/notify";
  }

  private void receive(Parser parser, HttpExchange exchange) throws IOException {
    int status = 204;
    try {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String event = text(JsonParser.parseString(body).getAsJsonObject(), "event_type");
      heard.put(event, parser.parse(exchange.getRequestHeaders(), body, event));
    } catch (Exception wrong) {
      status = 401;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  Object told(String event) throws IOException {
    control("/notifications/settle");
    Object told = heard.get(event);
    must(told != null, heard.size() + " verified");
    return told;
  }

  // A picture to upload, in a file.
  static File picture() throws IOException {
    File file = File.createTempFile("picture", ".png");
    file.deleteOnExit();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "png", file);
    return file;
  }

  // SDKs leave threads behind.
  void end() {
    if (server != null) {
      server.stop(0);
    }
    System.exit(failed ? 1 : 0);
  }
}
