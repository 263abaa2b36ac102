// wechatpay-java, unchanged, through `wxp sim run`: one line of JSON for each step.
import com.google.gson.JsonObject;
import com.sun.net.httpserver.Headers;
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
import java.nio.charset.StandardCharsets;
import java.util.List;

public class Interop {
  static final String EMPLOYER = "1111111";
  static final String EMPLOYER_APPID = "wxa1111111";
  static final String ONE = "onqOjjmo8wmTOOtSKwXtGjg9Gb58";
  static final String TWO = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

  static Simulator simulator;

  // The message of a refusal holds the whole request; the code is enough.
  static String reason(Exception error) {
    return error instanceof ServiceException refused ? refused.getHttpStatusCode() + " " + refused.getErrorCode() : null;
  }

  static RSAPublicKeyConfig publicKey(JsonObject m) {
    return new RSAPublicKeyConfig.Builder().merchantId(Simulator.text(m, "mchid")).apiV3Key(Simulator.text(m, "api_v3_key"))
        .privateKeyFromPath(Simulator.text(m, "private_key_file")).merchantSerialNumber(Simulator.text(m, "serial_no"))
        .publicKeyFromPath(Simulator.text(m, "platform_public_key_file")).publicKeyId(Simulator.text(m, "platform_public_key_id")).build();
  }

  static Config certificates(JsonObject m) {
    return new RSAAutoCertificateConfig.Builder().merchantId(Simulator.text(m, "mchid")).apiV3Key(Simulator.text(m, "api_v3_key"))
        .privateKeyFromPath(Simulator.text(m, "private_key_file")).merchantSerialNumber(Simulator.text(m, "serial_no")).build();
  }

  static String relation(PayrollCardService card) {
    GetRelationRequest request = new GetRelationRequest();
    request.setOpenid(ONE);
    request.setSubMchid(EMPLOYER);
    request.setSubAppid(EMPLOYER_APPID);
    String state = card.getRelation(request).getAuthorizeState();
    Simulator.must("AUTHORIZED".equals(state), state);
    return state;
  }

  static void payrollCard(JsonObject m) {
    PayrollCardService card = new PayrollCardService.Builder().config(publicKey(m)).build();
    String[] day = {""};
    simulator.step("platform-certificate", () -> "downloaded, answer verified, "
        + relation(new PayrollCardService.Builder().config(certificates(m)).build()));
    simulator.step("relation", () -> relation(card));
    simulator.step("token", () -> {
      CreateTokenRequest request = new CreateTokenRequest();
      request.setOpenid(TWO);
      request.setSubMchid(EMPLOYER);
      request.setSubAppid(EMPLOYER_APPID);
      request.setUserName("李四");
      request.setIdCardNumber("110101199003071234");
      request.setEmploymentType(EmploymentType.SHORT_TERM_EMPLOYMENT);
      TokenEntity issued = card.createToken(request);
      simulator.control("/tokens/" + issued.getToken() + "/open");
      simulator.control("/tokens/" + issued.getToken() + "/authorize");
      return "expires in " + issued.getExpiresIn() + " s";
    });
    simulator.step("pre-order", () -> {
      PreOrderAuthenticationRequest request = new PreOrderAuthenticationRequest();
      request.setOpenid(ONE);
      request.setSubMchid(EMPLOYER);
      request.setSubAppid(EMPLOYER_APPID);
      request.setAuthenticateNumber("JAVA1");
      request.setProjectName("某项目");
      request.setEmployerName("某单位名称");
      request.setAuthenticateType(AuthenticationType.SIGN_IN);
      PreOrderAuthenticationResponse order = card.preOrderAuthentication(request);
      simulator.control("/tokens/" + order.getToken() + "/pass");
      return "expires in " + order.getExpiresIn() + " s";
    });
    simulator.step("result", () -> {
      GetAuthenticationRequest request = new GetAuthenticationRequest();
      request.setSubMchid(EMPLOYER);
      request.setAuthenticateNumber("JAVA1");
      AuthenticationEntity found = card.getAuthentication(request);
      // The constants of this enum are not the words on the wire.
      Simulator.must(found.getAuthenticateTime() != null, found.getAuthenticateState());
      day[0] = found.getAuthenticateTime().substring(0, 10);
      return String.valueOf(found.getAuthenticateState());
    });
    simulator.step("results", () -> {
      ListAuthenticationsRequest request = new ListAuthenticationsRequest();
      request.setOpenid(ONE);
      request.setSubMchid(EMPLOYER);
      request.setSubAppid(EMPLOYER_APPID);
      request.setAuthenticateDate(day[0]);
      long count = card.listAuthentications(request).getTotalCount();
      Simulator.must(count == 1, "total_count " + count);
      return "total_count " + count;
    });
    simulator.step("pre-order-with-auth", () -> {
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
    simulator.step("transfer-batch", () -> {
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
      Simulator.must(card.createTransferBatch(request).getBatchId() != null, "no batch_id");
      return "accepted";
    });
  }

  // The SDK's own parser.
  static Object parsed(NotificationParser parser, Headers headers, String body, String event) {
    RequestParam request = new RequestParam.Builder()
        .serialNumber(headers.getFirst("Wechatpay-Serial"))
        .nonce(headers.getFirst("Wechatpay-Nonce"))
        .signature(headers.getFirst("Wechatpay-Signature"))
        .timestamp(headers.getFirst("Wechatpay-Timestamp"))
        .signType(headers.getFirst("Wechatpay-Signature-Type"))
        .body(body).build();
    Class<?> model = event.startsWith("REFUND.") ? RefundNotification.class : Transaction.class;
    return parser.parse(request, model);
  }

  static void payment(JsonObject m) throws IOException {
    RSAPublicKeyConfig config = publicKey(m);
    NotificationParser parser = new NotificationParser(config);
    String url = simulator.receiver((headers, body, event) -> parsed(parser, headers, body, event));
    NativePayService orders = new NativePayService.Builder().config(config).build();
    String[] day = {""};
    simulator.step("native", () -> {
      Amount amount = new Amount();
      amount.setTotal(100);
      PrepayRequest request = new PrepayRequest();
      request.setAppid("wxd678efh567hg6787");
      request.setMchid(Simulator.text(m, "mchid"));
      request.setDescription("某商品");
      request.setOutTradeNo("JAVAORDER1");
      request.setNotifyUrl(url);
      request.setAmount(amount);
      Simulator.must(orders.prepay(request).getCodeUrl() != null, "no code_url");
      return "code_url";
    });
    simulator.step("payment-notification", () -> {
      simulator.control("/payments/JAVAORDER1/pay");
      Transaction paid = (Transaction) simulator.told("TRANSACTION.SUCCESS");
      Simulator.must(paid.getTradeState() == Transaction.TradeStateEnum.SUCCESS && paid.getAmount().getTotal() == 100, paid.getTradeState());
      return "TRANSACTION.SUCCESS, verified and decrypted";
    });
    simulator.step("order", () -> {
      QueryOrderByOutTradeNoRequest request = new QueryOrderByOutTradeNoRequest();
      request.setMchid(Simulator.text(m, "mchid"));
      request.setOutTradeNo("JAVAORDER1");
      Transaction found = orders.queryOrderByOutTradeNo(request);
      Simulator.must(found.getTradeState() == Transaction.TradeStateEnum.SUCCESS, found.getTradeState());
      return String.valueOf(found.getTradeState());
    });
    simulator.step("refund", () -> {
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
      Simulator.must(made.getStatus() == Status.PROCESSING, made.getStatus());
      day[0] = made.getCreateTime().substring(0, 10);
      return String.valueOf(made.getStatus());
    });
    simulator.step("refund-notification", () -> {
      simulator.control("/refunds/JAVAREFUND1/succeed");
      RefundNotification done = (RefundNotification) simulator.told("REFUND.SUCCESS");
      Simulator.must(done.getRefundStatus() == Status.SUCCESS && done.getAmount().getRefund() == 40, done.getRefundStatus());
      return "REFUND.SUCCESS, verified and decrypted";
    });
    simulator.step("trade-bill", () -> {
      simulator.control("/clock/advance", "{\"seconds\": 122400}");
      GetTradeBillRequest request = new GetTradeBillRequest();
      request.setBillDate(day[0]);
      DigestBillEntity bill = new BillDownloadServiceExtension.Builder().config(config).build().getTradeBill(request);
      String file = new String(bill.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Simulator.must(bill.verifyHash(), "SHA-1 differs");
      long rows = file.lines().count() - 3;
      Simulator.must(rows == 2, rows + " rows");
      return rows + " rows, SHA-1 right";
    });
  }

  public static void main(String[] arguments) throws IOException {
    simulator = new Simulator("java", Interop::reason);
    payrollCard(simulator.merchant("1900000109"));
    payment(simulator.merchant("1900009191"));
    simulator.end();
  }
}
