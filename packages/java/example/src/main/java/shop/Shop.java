package shop;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.exception.ValidationException;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import com.wechat.pay.java.service.payments.nativepay.model.Amount;
import com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.RefundNotification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A shop that sells one kind of tea. It knows WeChat Pay by wechatpay-java, and no simulator. */
public final class Shop implements AutoCloseable {
  private final RSAPublicKeyConfig config;
  private final String mchid;
  private final String appid;
  private final HttpServer server;
  /** The states that callbacks have told, in their order. */
  public final List<String> states = new CopyOnWriteArrayList<>();

  public Shop(RSAPublicKeyConfig config, String mchid, String appid) throws IOException {
    this.config = config;
    this.mchid = mchid;
    this.appid = appid;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/paid", exchange -> receive(exchange, Transaction.class));
    server.createContext("/refunded", exchange -> receive(exchange, RefundNotification.class));
    server.start();
  }

  /** The code_url, which the payer scans as a QR code. */
  public String order(String outTradeNo, int fen) {
    Amount amount = new Amount();
    amount.setTotal(fen);
    PrepayRequest request = new PrepayRequest();
    request.setAppid(appid);
    request.setMchid(mchid);
    request.setDescription("tea");
    request.setOutTradeNo(outTradeNo);
    request.setNotifyUrl(url("/paid"));
    request.setAmount(amount);
    return new NativePayService.Builder().config(config).build().prepay(request).getCodeUrl();
  }

  public void refund(String outTradeNo, String outRefundNo, long fen, long total) {
    AmountReq amount = new AmountReq();
    amount.setRefund(fen);
    amount.setTotal(total);
    amount.setCurrency("CNY");
    CreateRequest request = new CreateRequest();
    request.setOutTradeNo(outTradeNo);
    request.setOutRefundNo(outRefundNo);
    request.setNotifyUrl(url("/refunded"));
    request.setAmount(amount);
    new RefundService.Builder().config(config).build().create(request);
  }

  /** Receives a callback: the SDK verifies and decrypts it. */
  private void receive(HttpExchange exchange, Class<?> content) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    RequestParam request = new RequestParam.Builder()
        .serialNumber(headers.getFirst("Wechatpay-Serial"))
        .nonce(headers.getFirst("Wechatpay-Nonce"))
        .signature(headers.getFirst("Wechatpay-Signature"))
        .timestamp(headers.getFirst("Wechatpay-Timestamp"))
        .body(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)).build();
    int answer = 204;
    try {
      Object told = new NotificationParser(config).parse(request, content);
      states.add(told instanceof Transaction
          ? "paid " + ((Transaction) told).getTradeState()
          : "refunded " + ((RefundNotification) told).getRefundStatus());
    } catch (ValidationException forged) {
      answer = 401;
    }
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
