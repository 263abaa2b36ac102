// wechatpay-java as the client of `wxp sim conformance`; the contract stands in docs/conformance.md.
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import com.wechat.pay.java.service.payments.nativepay.model.Amount;
import com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByOutTradeNoRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

public class Conformance {
  static String env(String name) {
    return System.getenv("WXP_" + name);
  }

  static synchronized void say(String name, String value) {
    JsonObject line = new JsonObject();
    line.addProperty(name, value);
    System.out.println(line);
  }

  static RSAPublicKeyConfig config() throws IOException {
    return new RSAPublicKeyConfig.Builder().merchantId(env("MCHID")).merchantSerialNumber(env("SERIAL_NO"))
        .privateKeyFromPath(env("PRIVATE_KEY_FILE")).apiV3Key(Files.readString(Path.of(env("API_V3_KEY_FILE"))))
        .publicKeyId(env("PLATFORM_PUBLIC_KEY_ID")).publicKeyFromPath(env("PLATFORM_PUBLIC_KEY_FILE")).build();
  }

  static String order(RSAPublicKeyConfig config) {
    NativePayService orders = new NativePayService.Builder().config(config).build();
    Amount amount = new Amount();
    amount.setTotal(100);
    PrepayRequest order = new PrepayRequest();
    order.setAppid(env("CONFORMANCE_APPID"));
    order.setMchid(env("MCHID"));
    order.setDescription("某商品");
    order.setOutTradeNo(env("CONFORMANCE_OUT_TRADE_NO"));
    order.setNotifyUrl("https://example.com/notify");
    order.setAmount(amount);
    try {
      if (orders.prepay(order).getCodeUrl() != null) {
        return "done";
      }
    } catch (ServiceException refused) {
      if (refused.getHttpStatusCode() >= 400 && refused.getHttpStatusCode() < 500) {
        return "not_done";
      }
    } catch (RuntimeException other) {
      // Not only the SDK's own: an answer without a signature is an IllegalArgumentException.
    }
    QueryOrderByOutTradeNoRequest query = new QueryOrderByOutTradeNoRequest();
    query.setMchid(env("MCHID"));
    query.setOutTradeNo(env("CONFORMANCE_OUT_TRADE_NO"));
    try {
      return orders.queryOrderByOutTradeNo(query).getTradeState() != null ? "done" : "unknown";
    } catch (ServiceException refused) {
      return refused.getHttpStatusCode() == 404 ? "not_done" : "unknown";
    } catch (RuntimeException other) {
      return "unknown";
    }
  }

  static void take(NotificationParser parser, Set<String> known, HttpExchange exchange) throws IOException {
    int status = 204;
    try {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Headers headers = exchange.getRequestHeaders();
      parser.parse(new RequestParam.Builder().serialNumber(headers.getFirst("Wechatpay-Serial"))
          .nonce(headers.getFirst("Wechatpay-Nonce")).timestamp(headers.getFirst("Wechatpay-Timestamp"))
          .signature(headers.getFirst("Wechatpay-Signature")).signType(headers.getFirst("Wechatpay-Signature-Type"))
          .body(body).build(), Transaction.class);
      // The parser hands on what was encrypted; the id stands beside it.
      String id = JsonParser.parseString(body).getAsJsonObject().get("id").getAsString();
      if (known.add(id)) {
        say("accepted", id);
      }
    } catch (RuntimeException wrong) {
      status = 401;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  static void receive(RSAPublicKeyConfig config) throws IOException {
    NotificationParser parser = new NotificationParser(config);
    Set<String> known = ConcurrentHashMap.newKeySet();
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/notify", exchange -> take(parser, known, exchange));
    server.start();
    say("listening", "http://127.0.0.1:" + server.getAddress().getPort() + "/notify");
    System.in.readAllBytes();
  }

  public static void main(String[] arguments) throws IOException {
    switch (String.valueOf(env("CONFORMANCE_CALL"))) {
      case "order" -> say("outcome", order(config()));
      case "receive" -> receive(config());
      default -> say("outcome", "unsupported");
    }
    // OkHttp and the server leave threads behind.
    System.exit(0);
  }
}
