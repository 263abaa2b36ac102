// WxJava as the client of `wxp sim conformance`; the contract stands in docs/conformance.md.
import com.github.binarywang.wxpay.bean.notify.SignatureHeader;
import com.github.binarywang.wxpay.bean.request.WxPayUnifiedOrderV3Request;
import com.github.binarywang.wxpay.bean.result.enums.TradeTypeEnum;
import com.github.binarywang.wxpay.config.WxPayConfig;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import com.github.binarywang.wxpay.service.impl.WxPayServiceImpl;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
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

  static WxPayService client() throws IOException {
    WxPayConfig config = new WxPayConfig();
    config.setAppId(env("CONFORMANCE_APPID"));
    config.setMchId(env("MCHID"));
    config.setApiV3Key(Files.readString(Path.of(env("API_V3_KEY_FILE"))));
    config.setCertSerialNo(env("SERIAL_NO"));
    config.setPrivateKeyPath(env("PRIVATE_KEY_FILE"));
    config.setPublicKeyId(env("PLATFORM_PUBLIC_KEY_ID"));
    config.setPublicKeyPath(env("PLATFORM_PUBLIC_KEY_FILE"));
    config.setFullPublicKeyModel(true);
    config.setStrictlyNeedWechatPaySerial(true);
    // Its HTTP client looks at no property of Java.
    URI proxy = URI.create(System.getenv("HTTPS_PROXY"));
    config.setHttpProxyHost(proxy.getHost());
    config.setHttpProxyPort(proxy.getPort());
    WxPayService client = new WxPayServiceImpl();
    client.setConfig(config);
    return client;
  }

  // A refusal has the code of WeChat Pay; what was not verified, or did not come, has none.
  static String order(WxPayService client) {
    WxPayUnifiedOrderV3Request.Amount amount = new WxPayUnifiedOrderV3Request.Amount();
    amount.setTotal(100);
    WxPayUnifiedOrderV3Request request = new WxPayUnifiedOrderV3Request();
    request.setDescription("某商品");
    request.setOutTradeNo(env("CONFORMANCE_OUT_TRADE_NO"));
    request.setNotifyUrl("https://example.com/notify");
    request.setAmount(amount);
    try {
      String codeUrl = client.createOrderV3(TradeTypeEnum.NATIVE, request);
      if (codeUrl != null) {
        return "done";
      }
    } catch (WxPayException | RuntimeException other) {
      // Not only its own: what is no JSON is an exception of Gson.
    }
    try {
      return client.queryOrderV3(null, env("CONFORMANCE_OUT_TRADE_NO")).getTradeState() != null ? "done" : "unknown";
    } catch (WxPayException refused) {
      String code = String.valueOf(refused.getErrCode());
      return code.equals("ORDER_NOT_EXIST") || code.equals("ORDERNOTEXIST") ? "not_done" : "unknown";
    } catch (RuntimeException other) {
      return "unknown";
    }
  }

  static void take(WxPayService client, Set<String> known, HttpExchange exchange) throws IOException {
    int status = 204;
    try {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Headers headers = exchange.getRequestHeaders();
      client.parseOrderNotifyV3Result(body, new SignatureHeader(headers.getFirst("Wechatpay-Timestamp"),
          headers.getFirst("Wechatpay-Nonce"), headers.getFirst("Wechatpay-Signature"), headers.getFirst("Wechatpay-Serial")));
      String id = JsonParser.parseString(body).getAsJsonObject().get("id").getAsString();
      if (known.add(id)) {
        say("accepted", id);
      }
    } catch (WxPayException | RuntimeException wrong) {
      status = 401;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  static void receive(WxPayService client) throws IOException {
    Set<String> known = ConcurrentHashMap.newKeySet();
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/notify", exchange -> take(client, known, exchange));
    server.start();
    say("listening", "http://127.0.0.1:" + server.getAddress().getPort() + "/notify");
    System.in.readAllBytes();
  }

  public static void main(String[] arguments) throws IOException {
    switch (String.valueOf(env("CONFORMANCE_CALL"))) {
      case "order" -> say("outcome", order(client()));
      case "receive" -> receive(client());
      default -> say("outcome", "unsupported");
    }
    // The server leaves threads behind.
    System.exit(0);
  }
}
