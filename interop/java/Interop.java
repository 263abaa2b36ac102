// wechatpay-java, unchanged, through `wxp sim run`: one line of JSON for each step.
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.wechat.pay.java.core.Config;
import com.wechat.pay.java.core.RSAAutoCertificateConfig;
import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.billdownload.BillDownloadServiceExtension;
import com.wechat.pay.java.service.billdownload.DigestBillEntity;
import com.wechat.pay.java.service.billdownload.model.GetTradeBillRequest;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import com.wechat.pay.java.service.payments.nativepay.model.Amount;
import com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.payrollcard.PayrollCardService;
import com.wechat.pay.java.service.payrollcard.model.*;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.Refund;
import com.wechat.pay.java.service.refund.model.RefundNotification;
import com.wechat.pay.java.service.refund.model.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Interop {
  static final String EMPLOYER = "1111111";
  static final String EMPLOYER_APPID = "wxa1111111";
  static final String ONE = "onqOjjmo8wmTOOtSKwXtGjg9Gb58";
  static final String TWO = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

  static String controlUrl;
  static boolean failed;

  interface Step {
    String run() throws Exception;
  }

  static void step(String name, Step step) {
    boolean ok = true;
    String detail;
    try {
      detail = step.run();
    } catch (ServiceException refused) {
      // Its message holds the whole request; the code is enough.
      ok = false;
      detail = refused.getHttpStatusCode() + " " + refused.getErrorCode();
    } catch (Exception error) {
      ok = false;
      detail = error.getClass().getSimpleName() + ": " + String.valueOf(error.getMessage()).split("\n")[0];
    }
    failed |= !ok;
    JsonObject line = new JsonObject();
    line.addProperty("sdk", "java");
    line.addProperty("step", name);
    line.addProperty("ok", ok);
    line.addProperty("detail", detail);
    System.out.println(line);
  }

  static void must(boolean right, Object what) {
    if (!right) {
      throw new IllegalStateException(String.valueOf(what));
    }
  }

  // The simulator's own requests: what a worker, a payer and time do.
  static void control(String path, String body) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(controlUrl + path).toURL().openConnection(Proxy.NO_PROXY);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    int status = connection.getResponseCode();
    must(status == 200, "control: " + path + " " + status);
    connection.getInputStream().readAllBytes();
  }

  static String text(JsonObject merchant, String name) {
    return merchant.get(name).getAsString();
  }

  static RSAPublicKeyConfig publicKey(JsonObject m) {
    return new RSAPublicKeyConfig.Builder().merchantId(text(m, "mchid")).apiV3Key(text(m, "api_v3_key"))
        .privateKeyFromPath(text(m, "private_key_file")).merchantSerialNumber(text(m, "serial_no"))
        .publicKeyFromPath(text(m, "platform_public_key_file")).publicKeyId(text(m, "platform_public_key_id")).build();
  }

  static Config certificates(JsonObject m) {
    return new RSAAutoCertificateConfig.Builder().merchantId(text(m, "mchid")).apiV3Key(text(m, "api_v3_key"))
        .privateKeyFromPath(text(m, "private_key_file")).merchantSerialNumber(text(m, "serial_no")).build();
  }

  static String relation(PayrollCardService card) {
    GetRelationRequest request = new GetRelationRequest();
    request.setOpenid(ONE);
    request.setSubMchid(EMPLOYER);
    request.setSubAppid(EMPLOYER_APPID);
    String state = card.getRelation(request).getAuthorizeState();
    must("AUTHORIZED".equals(state), state);
    return state;
  }

  static void payrollCard(JsonObject m) {
    PayrollCardService card = new PayrollCardService.Builder().config(publicKey(m)).build();
    String[] day = {""};
    step("platform-certificate", () -> "downloaded, answer verified, "
        + relation(new PayrollCardService.Builder().config(certificates(m)).build()));
    step("relation", () -> relation(card));
    step("token", () -> {
      CreateTokenRequest request = new CreateTokenRequest();
      request.setOpenid(TWO);
      request.setSubMchid(EMPLOYER);
      request.setSubAppid(EMPLOYER_APPID);
      request.setUserName("李四");
      request.setIdCardNumber("110101199003071234");
      request.setEmploymentType(EmploymentType.SHORT_TERM_EMPLOYMENT);
      TokenEntity issued = card.createToken(request);
      control("/tokens/" + issued.getToken() + "/open", "");
      control("/tokens/" + issued.getToken() + "/authorize", "");
      return "expires in " + issued.getExpiresIn() + " s";
    });
    step("pre-order", () -> {
      PreOrderAuthenticationRequest request = new PreOrderAuthenticationRequest();
      request.setOpenid(ONE);
      request.setSubMchid(EMPLOYER);
      request.setSubAppid(EMPLOYER_APPID);
      request.setAuthenticateNumber("JAVA1");
      request.setProjectName("某项目");
      request.setEmployerName("某单位名称");
      request.setAuthenticateType(AuthenticationType.SIGN_IN);
      PreOrderAuthenticationResponse order = card.preOrderAuthentication(request);
      control("/tokens/" + order.getToken() + "/pass", "");
      return "expires in " + order.getExpiresIn() + " s";
    });
    step("result", () -> {
      GetAuthenticationRequest request = new GetAuthenticationRequest();
      request.setSubMchid(EMPLOYER);
      request.setAuthenticateNumber("JAVA1");
      AuthenticationEntity found = card.getAuthentication(request);
      // The constants of this enum are not the words on the wire.
      must(found.getAuthenticateTime() != null, found.getAuthenticateState());
      day[0] = found.getAuthenticateTime().substring(0, 10);
      return String.valueOf(found.getAuthenticateState());
    });
    step("results", () -> {
      ListAuthenticationsRequest request = new ListAuthenticationsRequest();
      request.setOpenid(ONE);
      request.setSubMchid(EMPLOYER);
      request.setSubAppid(EMPLOYER_APPID);
      request.setAuthenticateDate(day[0]);
      long count = card.listAuthentications(request).getTotalCount();
      must(count == 1, "total_count " + count);
      return "total_count " + count;
    });
    step("pre-order-with-auth", () -> {
      PreOrderAuthenticationWithAuthRequest request = new PreOrderAuthenticationWithAuthRequest();
      request.setOpenid(TWO);
      request.setSubMchid(EMPLOYER);
      request.setSubAppid(EMPLOYER_APPID);
      request.setAuthenticateNumber("JAVA2");
      request.setProjectName("某项目");
      request.setEmployerName("某单位名称");
      request.setUserName("李四");
      request.setIdCardNumber("110101199003071234");
      request.setEmploymentType(EmploymentType.SHORT_TERM_EMPLOYMENT);
      return "expires in " + card.preOrderAuthenticationWithAuth(request).getExpiresIn() + " s";
    });
    step("transfer-batch", () -> {
      TransferDetailInput detail = new TransferDetailInput();
      detail.setOutDetailNo("D1");
      detail.setTransferAmount(300000L);
      detail.setTransferRemark("工资");
      detail.setOpenid(ONE);
      detail.setUserName("张三");
      CreateTransferBatchRequest request = new CreateTransferBatchRequest();
      request.setSubMchid(EMPLOYER);
      request.setSubAppid(EMPLOYER_APPID);
      request.setAuthorizationType(AuthType.INFORMATION_AUTHORIZATION_TYPE);
      request.setOutBatchNo("JAVAB1");
      request.setBatchName("工资");
      request.setBatchRemark("工资");
      request.setTotalAmount(300000L);
      request.setTotalNum(1);
      request.setEmploymentType(EmploymentType.LONG_TERM_EMPLOYMENT);
      request.setTransferDetailList(List.of(detail));
      must(card.createTransferBatch(request).getBatchId() != null, "no batch_id");
      return "accepted";
    });
  }

  // A receiver whose requests go to the SDK's own parser; what it verified is kept by event type.
  static void receive(NotificationParser parser, Map<String, Object> heard, HttpExchange exchange) throws IOException {
    int status = 204;
    try {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      RequestParam request = new RequestParam.Builder()
          .serialNumber(exchange.getRequestHeaders().getFirst("Wechatpay-Serial"))
          .nonce(exchange.getRequestHeaders().getFirst("Wechatpay-Nonce"))
          .signature(exchange.getRequestHeaders().getFirst("Wechatpay-Signature"))
          .timestamp(exchange.getRequestHeaders().getFirst("Wechatpay-Timestamp"))
          .signType(exchange.getRequestHeaders().getFirst("Wechatpay-Signature-Type"))
          .body(body).build();
      String event = JsonParser.parseString(body).getAsJsonObject().get("event_type").getAsString();
      Class<?> model = event.startsWith("REFUND.") ? RefundNotification.class : Transaction.class;
      heard.put(event, parser.parse(request, model));
    } catch (RuntimeException wrong) {
      status = 401;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  static Object told(Map<String, Object> heard, String event) throws IOException {
    control("/notifications/settle", "");
    Object told = heard.get(event);
    must(told != null, heard.size() + " verified");
    return told;
  }

  static void payment(JsonObject m) throws IOException {
    RSAPublicKeyConfig config = publicKey(m);
    NotificationParser parser = new NotificationParser(config);
    Map<String, Object> heard = new ConcurrentHashMap<>();
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/notify", exchange -> receive(parser, heard, exchange));
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/notify";
    NativePayService orders = new NativePayService.Builder().config(config).build();
    String[] day = {""};
    step("native", () -> {
      Amount amount = new Amount();
      amount.setTotal(100);
      PrepayRequest request = new PrepayRequest();
      request.setAppid("wxd678efh567hg6787");
      request.setMchid(text(m, "mchid"));
      request.setDescription("某商品");
      request.setOutTradeNo("JAVAORDER1");
      request.setNotifyUrl(url);
      request.setAmount(amount);
      must(orders.prepay(request).getCodeUrl() != null, "no code_url");
      return "code_url";
    });
    step("payment-notification", () -> {
      control("/payments/JAVAORDER1/pay", "");
      Transaction paid = (Transaction) told(heard, "TRANSACTION.SUCCESS");
      must(paid.getTradeState() == Transaction.TradeStateEnum.SUCCESS && paid.getAmount().getTotal() == 100, paid.getTradeState());
      return "TRANSACTION.SUCCESS, verified and decrypted";
    });
    step("order", () -> {
      QueryOrderByOutTradeNoRequest request = new QueryOrderByOutTradeNoRequest();
      request.setMchid(text(m, "mchid"));
      request.setOutTradeNo("JAVAORDER1");
      Transaction found = orders.queryOrderByOutTradeNo(request);
      must(found.getTradeState() == Transaction.TradeStateEnum.SUCCESS, found.getTradeState());
      return String.valueOf(found.getTradeState());
    });
    step("refund", () -> {
      AmountReq amount = new AmountReq();
      amount.setRefund(40L);
      amount.setTotal(100L);
      amount.setCurrency("CNY");
      CreateRequest request = new CreateRequest();
      request.setOutTradeNo("JAVAORDER1");
      request.setOutRefundNo("JAVAREFUND1");
      request.setNotifyUrl(url);
      request.setAmount(amount);
      Refund made = new RefundService.Builder().config(config).build().create(request);
      must(made.getStatus() == Status.PROCESSING, made.getStatus());
      day[0] = made.getCreateTime().substring(0, 10);
      return String.valueOf(made.getStatus());
    });
    step("refund-notification", () -> {
      control("/refunds/JAVAREFUND1/succeed", "");
      RefundNotification done = (RefundNotification) told(heard, "REFUND.SUCCESS");
      must(done.getRefundStatus() == Status.SUCCESS && done.getAmount().getRefund() == 40, done.getRefundStatus());
      return "REFUND.SUCCESS, verified and decrypted";
    });
    step("trade-bill", () -> {
      control("/clock/advance", "{\"seconds\": 122400}");
      GetTradeBillRequest request = new GetTradeBillRequest();
      request.setBillDate(day[0]);
      DigestBillEntity bill = new BillDownloadServiceExtension.Builder().config(config).build().getTradeBill(request);
      String file = new String(bill.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      must(bill.verifyHash(), "SHA-1 differs");
      long rows = file.lines().count() - 3;
      must(rows == 2, rows + " rows");
      return rows + " rows, SHA-1 right";
    });
    server.stop(0);
  }

  public static void main(String[] arguments) throws IOException {
    JsonObject ready = JsonParser.parseString(Files.readString(Path.of(System.getenv("WXP_READY_FILE")))).getAsJsonObject();
    controlUrl = text(ready, "control_url");
    for (var merchant : ready.getAsJsonArray("merchants")) {
      switch (text(merchant.getAsJsonObject(), "mchid")) {
        case "1900000109" -> payrollCard(merchant.getAsJsonObject());
        case "1900009191" -> payment(merchant.getAsJsonObject());
        default -> { }
      }
    }
    // OkHttp and the certificate updater leave threads behind.
    System.exit(failed ? 1 : 0);
  }
}
