// WxJava, unchanged, through `wxp sim run`: one line of JSON for each step.
import com.github.binarywang.wxpay.bean.notify.SignatureHeader;
import com.github.binarywang.wxpay.bean.notify.WxPayNotifyV3Result;
import com.github.binarywang.wxpay.bean.notify.WxPayRefundNotifyV3Result;
import com.github.binarywang.wxpay.bean.request.WxPayApplyTradeBillV3Request;
import com.github.binarywang.wxpay.bean.request.WxPayRefundV3Request;
import com.github.binarywang.wxpay.bean.request.WxPayUnifiedOrderV3Request;
import com.github.binarywang.wxpay.bean.result.WxPayApplyBillV3Result;
import com.github.binarywang.wxpay.bean.result.WxPayRefundV3Result;
import com.github.binarywang.wxpay.bean.result.enums.TradeTypeEnum;
import com.github.binarywang.wxpay.bean.transfer.TransferBillsGetResult;
import com.github.binarywang.wxpay.bean.transfer.TransferBillsNotifyResult;
import com.github.binarywang.wxpay.bean.transfer.TransferBillsRequest;
import com.github.binarywang.wxpay.bean.transfer.TransferBillsResult;
import com.github.binarywang.wxpay.config.WxPayConfig;
import com.github.binarywang.wxpay.service.WxPayService;
import com.github.binarywang.wxpay.service.impl.WxPayServiceImpl;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

public class Interop {
  static final String APPID = "wxd678efh567hg6787";
  static final String PAYEE = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

  static WxPayService client(Simulator simulator, JsonObject m, boolean certificates) {
    WxPayConfig config = new WxPayConfig();
    config.setAppId(APPID);
    config.setMchId(Simulator.text(m, "mchid"));
    config.setApiV3Key(Simulator.text(m, "api_v3_key"));
    config.setCertSerialNo(Simulator.text(m, "serial_no"));
    config.setPrivateKeyPath(Simulator.text(m, "private_key_file"));
    config.setPrivateCertPath(Simulator.text(m, "certificate_file"));
    if (!certificates) {
      config.setPublicKeyId(Simulator.text(m, "platform_public_key_id"));
      config.setPublicKeyPath(Simulator.text(m, "platform_public_key_file"));
      config.setFullPublicKeyModel(true);
      config.setStrictlyNeedWechatPaySerial(true);
    }
    // Its HTTP client looks at no property of Java.
    URI proxy = URI.create(Simulator.text(simulator.ready, "proxy_url"));
    config.setHttpProxyHost(proxy.getHost());
    config.setHttpProxyPort(proxy.getPort());
    WxPayService client = new WxPayServiceImpl();
    client.setConfig(config);
    return client;
  }

  static void order(WxPayService client, String number, String url) throws Exception {
    WxPayUnifiedOrderV3Request.Amount amount = new WxPayUnifiedOrderV3Request.Amount();
    amount.setTotal(100);
    WxPayUnifiedOrderV3Request request = new WxPayUnifiedOrderV3Request();
    request.setDescription("某商品");
    request.setOutTradeNo(number);
    request.setNotifyUrl(url);
    request.setAmount(amount);
    String codeUrl = client.createOrderV3(TradeTypeEnum.NATIVE, request);
    Simulator.must(codeUrl != null && !codeUrl.isEmpty(), "no code_url");
  }

  public static void main(String[] arguments) throws Exception {
    Simulator simulator = new Simulator("wxjava", error -> null);
    JsonObject m = simulator.merchant("1900009191");
    WxPayService client = client(simulator, m, false);
    String url = simulator.receiver((headers, body, event) -> {
      SignatureHeader signature = new SignatureHeader(headers.getFirst("Wechatpay-Timestamp"),
          headers.getFirst("Wechatpay-Nonce"), headers.getFirst("Wechatpay-Signature"), headers.getFirst("Wechatpay-Serial"));
      if (event.startsWith("REFUND.")) {
        return client.parseRefundNotifyV3Result(body, signature).getResult();
      }
      return event.startsWith("MCHTRANSFER.")
          ? client.getTransferService().parseTransferBillsNotifyResult(body, signature).getResult()
          : client.parseOrderNotifyV3Result(body, signature).getResult();
    });
    simulator.step("platform-certificate", () -> {
      order(client(simulator, m, true), "WXJAVAORDER0", url);
      return "downloaded, answer verified";
    });
    simulator.step("native", () -> {
      order(client, "WXJAVAORDER1", url);
      return "code_url";
    });
    simulator.step("payment-notification", () -> {
      simulator.control("/payments/WXJAVAORDER1/pay");
      var paid = (WxPayNotifyV3Result.DecryptNotifyResult) simulator.told("TRANSACTION.SUCCESS");
      Simulator.must("SUCCESS".equals(paid.getTradeState()) && paid.getAmount().getTotal() == 100, paid.getTradeState());
      return "TRANSACTION.SUCCESS, verified and decrypted";
    });
    simulator.step("order", () -> {
      String state = client.queryOrderV3(null, "WXJAVAORDER1").getTradeState();
      Simulator.must("SUCCESS".equals(state), state);
      return state;
    });
    simulator.step("close", () -> {
      order(client, "WXJAVAORDER2", url);
      client.closeOrderV3("WXJAVAORDER2");
      String state = client.queryOrderV3(null, "WXJAVAORDER2").getTradeState();
      Simulator.must("CLOSED".equals(state), state);
      return "204, then " + state;
    });
    String[] day = {""};
    simulator.step("refund", () -> {
      WxPayRefundV3Request.Amount amount = new WxPayRefundV3Request.Amount();
      amount.setRefund(40);
      amount.setTotal(100);
      amount.setCurrency("CNY");
      WxPayRefundV3Request request = new WxPayRefundV3Request();
      request.setOutTradeNo("WXJAVAORDER1");
      request.setOutRefundNo("WXJAVAREFUND1");
      request.setNotifyUrl(url);
      request.setAmount(amount);
      WxPayRefundV3Result made = client.refundV3(request);
      Simulator.must("PROCESSING".equals(made.getStatus()), made.getStatus());
      day[0] = made.getCreateTime().substring(0, 10);
      return made.getStatus();
    });
    simulator.step("refund-notification", () -> {
      simulator.control("/refunds/WXJAVAREFUND1/succeed");
      var done = (WxPayRefundNotifyV3Result.DecryptNotifyResult) simulator.told("REFUND.SUCCESS");
      Simulator.must("SUCCESS".equals(done.getRefundStatus()) && done.getAmount().getRefund() == 40, done.getRefundStatus());
      return "REFUND.SUCCESS, verified and decrypted";
    });
    simulator.step("transfer", () -> {
      TransferBillsRequest request = new TransferBillsRequest();
      request.setAppid(APPID);
      request.setOutBillNo("WXJAVABILL1");
      request.setTransferSceneId("1000");
      request.setOpenid(PAYEE);
      request.setUserName("李四");
      request.setTransferAmount(200000);
      request.setTransferRemark("新会员开通有礼");
      request.setNotifyUrl(url);
      request.setTransferSceneReportInfos(
          List.of(new TransferBillsRequest.TransferSceneReportInfo("活动名称", "新会员有礼")));
      TransferBillsResult made = client.getTransferService().transferBills(request);
      Simulator.must("WAIT_USER_CONFIRM".equals(made.getState()), made.getState());
      simulator.control("/transfers/WXJAVABILL1/confirm");
      simulator.control("/clock/advance", "{\"seconds\": 1}");
      TransferBillsGetResult found = client.getTransferService().getBillsByOutBillNo("WXJAVABILL1");
      Simulator.must("SUCCESS".equals(found.getState()), found.getState());
      return "confirmed, " + found.getState();
    });
    simulator.step("transfer-notification", () -> {
      var done = (TransferBillsNotifyResult.DecryptNotifyResult) simulator.told("MCHTRANSFER.BILL.FINISHED");
      Simulator.must("SUCCESS".equals(done.getState()) && done.getTransferAmount() == 200000
          && "1900009191".equals(done.getMchId()), done.getState() + " of " + done.getMchId());
      return "MCHTRANSFER.BILL.FINISHED, verified and decrypted";
    });
    simulator.step("upload", () -> {
      String id = client.getMerchantMediaService().imageUploadV3(Simulator.picture()).getMediaId();
      Simulator.must(id != null && !id.isEmpty(), "no media_id");
      return "media_id";
    });
    simulator.step("trade-bill", () -> {
      simulator.control("/clock/advance", "{\"seconds\": 122400}");
      WxPayApplyTradeBillV3Request request = new WxPayApplyTradeBillV3Request();
      request.setBillDate(day[0]);
      // Without one it sends `bill_type=null`.
      request.setBillType("ALL");
      WxPayApplyBillV3Result bill = client.applyTradeBill(request);
      byte[] file = client.downloadBill(bill.getDownloadUrl()).readAllBytes();
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(file));
      Simulator.must(sum.equals(bill.getHashValue()), "SHA-1 differs");
      long rows = new String(file, StandardCharsets.UTF_8).lines().count() - 3;
      Simulator.must(rows == 2, rows + " rows");
      return rows + " rows, SHA-1 right";
    });
    simulator.end();
  }
}
