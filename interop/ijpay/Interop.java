// IJPay, unchanged, through `wxp sim run`: one line of JSON for each step.
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.ijpay.core.IJPayHttpResponse;
import com.ijpay.core.enums.RequestMethodEnum;
import com.ijpay.core.kit.AesUtil;
import com.ijpay.core.kit.PayKit;
import com.ijpay.core.kit.WxPayKit;
import com.ijpay.wxpay.WxPayApi;
import com.ijpay.wxpay.enums.WxDomainEnum;
import com.ijpay.wxpay.enums.v3.BasePayApiEnum;
import com.ijpay.wxpay.enums.v3.OtherApiEnum;
import java.io.File;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

public class Interop {
  static final String APPID = "wxd678efh567hg6787";
  static final String PAYEE = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
  static final String DOMAIN = WxDomainEnum.CHINA.toString();

  static JsonObject merchant;
  // The platform certificate, downloaded by the first step.
  static String serial;
  static Path certificate;

  static String mine(String name) {
    return Simulator.text(merchant, name);
  }

  // Verified by the SDK; a refusal by its code.
  static JsonObject verified(IJPayHttpResponse answer) throws Exception {
    String body = answer.getBody();
    boolean good = answer.getStatus() / 100 == 2;
    JsonObject read = body == null || body.isEmpty() ? new JsonObject() : JsonParser.parseString(body).getAsJsonObject();
    Simulator.must(good, answer.getStatus() + " " + read.get("code"));
    Simulator.must(WxPayKit.verifySignature(answer, certificate.toString()), "the signature of the answer is wrong");
    return read;
  }

  static JsonObject post(String path, JsonObject body) throws Exception {
    return verified(WxPayApi.v3(RequestMethodEnum.POST, DOMAIN, path, mine("mchid"), mine("serial_no"), serial,
        mine("private_key_file"), body.toString()));
  }

  static JsonObject get(String path, Map<String, String> query) throws Exception {
    return verified(WxPayApi.v3(RequestMethodEnum.GET, DOMAIN, path, mine("mchid"), mine("serial_no"), serial,
        mine("private_key_file"), query));
  }

  static JsonObject object(String... pairs) {
    JsonObject object = new JsonObject();
    for (int at = 0; at < pairs.length; at += 2) {
      object.addProperty(pairs[at], pairs[at + 1]);
    }
    return object;
  }

  static void order(String number, String url) throws Exception {
    JsonObject body = object("appid", APPID, "mchid", mine("mchid"), "description", "某商品", "out_trade_no", number, "notify_url", url);
    JsonObject amount = new JsonObject();
    amount.addProperty("total", 100);
    body.add("amount", amount);
    String codeUrl = Simulator.text(post(BasePayApiEnum.NATIVE_PAY.toString(), body), "code_url");
    Simulator.must(!codeUrl.isEmpty(), "no code_url");
  }

  static String state(String number) throws Exception {
    String path = String.format(BasePayApiEnum.ORDER_QUERY_BY_OUT_TRADE_NO.toString(), number);
    return Simulator.text(get(path, Map.of("mchid", mine("mchid"))), "trade_state");
  }

  public static void main(String[] arguments) throws Exception {
    Simulator simulator = new Simulator("ijpay", error -> null);
    merchant = simulator.merchant("1900009191");
    String url = simulator.receiver((headers, body, event) -> JsonParser.parseString(WxPayKit.verifyNotify(
        headers.getFirst("Wechatpay-Serial"), body, headers.getFirst("Wechatpay-Signature"),
        headers.getFirst("Wechatpay-Nonce"), headers.getFirst("Wechatpay-Timestamp"), mine("api_v3_key"),
        certificate.toString())).getAsJsonObject());
    simulator.step("platform-certificate", () -> {
      // Its documentation sends the merchant's own serial number here.
      IJPayHttpResponse answer = WxPayApi.v3(RequestMethodEnum.GET, DOMAIN, OtherApiEnum.GET_CERTIFICATES.toString(),
          mine("mchid"), mine("serial_no"), mine("serial_no"), mine("private_key_file"), "");
      Simulator.must(answer.getStatus() == 200, answer.getStatus() + " " + answer.getBody());
      JsonObject one = JsonParser.parseString(answer.getBody()).getAsJsonObject().getAsJsonArray("data").get(0).getAsJsonObject();
      JsonObject sealed = one.getAsJsonObject("encrypt_certificate");
      String pem = new AesUtil(mine("api_v3_key").getBytes(StandardCharsets.UTF_8)).decryptToString(
          Simulator.text(sealed, "associated_data").getBytes(StandardCharsets.UTF_8),
          Simulator.text(sealed, "nonce").getBytes(StandardCharsets.UTF_8), Simulator.text(sealed, "ciphertext"));
      File file = File.createTempFile("platform", ".pem");
      file.deleteOnExit();
      certificate = Files.writeString(file.toPath(), pem);
      serial = Simulator.text(one, "serial_no");
      verified(answer);
      return "downloaded, answer verified";
    });
    simulator.step("native", () -> {
      order("IJPAYORDER1", url);
      return "code_url";
    });
    simulator.step("payment-notification", () -> {
      simulator.control("/payments/IJPAYORDER1/pay");
      JsonObject paid = (JsonObject) simulator.told("TRANSACTION.SUCCESS");
      int total = paid.getAsJsonObject("amount").get("total").getAsInt();
      Simulator.must("SUCCESS".equals(Simulator.text(paid, "trade_state")) && total == 100, paid.get("trade_state"));
      return "TRANSACTION.SUCCESS, verified and decrypted";
    });
    simulator.step("order", () -> {
      String state = state("IJPAYORDER1");
      Simulator.must("SUCCESS".equals(state), state);
      return state;
    });
    simulator.step("close", () -> {
      order("IJPAYORDER2", url);
      String path = String.format(BasePayApiEnum.CLOSE_ORDER_BY_OUT_TRADE_NO.toString(), "IJPAYORDER2");
      post(path, object("mchid", mine("mchid")));
      String state = state("IJPAYORDER2");
      Simulator.must("CLOSED".equals(state), state);
      return "204, then " + state;
    });
    String[] day = {""};
    simulator.step("refund", () -> {
      JsonObject amount = object("currency", "CNY");
      amount.addProperty("refund", 40);
      amount.addProperty("total", 100);
      JsonObject body = object("out_trade_no", "IJPAYORDER1", "out_refund_no", "IJPAYREFUND1", "notify_url", url);
      body.add("amount", amount);
      JsonObject made = post(BasePayApiEnum.REFUND.toString(), body);
      Simulator.must("PROCESSING".equals(Simulator.text(made, "status")), made.get("status"));
      day[0] = Simulator.text(made, "create_time").substring(0, 10);
      return Simulator.text(made, "status");
    });
    simulator.step("refund-notification", () -> {
      simulator.control("/refunds/IJPAYREFUND1/succeed");
      JsonObject done = (JsonObject) simulator.told("REFUND.SUCCESS");
      int refund = done.getAsJsonObject("amount").get("refund").getAsInt();
      Simulator.must("SUCCESS".equals(Simulator.text(done, "refund_status")) && refund == 40, done.get("refund_status"));
      return "REFUND.SUCCESS, verified and decrypted";
    });
    // It names the older transfers only: by path, through the request that its own operations are made of.
    simulator.step("transfer", () -> {
      String bills = "/v3/fund-app/mch-transfer/transfer-bills";
      JsonArray reports = new JsonArray();
      reports.add(object("info_type", "活动名称", "info_content", "新会员有礼"));
      JsonObject body = object("appid", APPID, "out_bill_no", "IJPAYBILL1", "transfer_scene_id", "1000", "openid", PAYEE,
          "user_name", PayKit.rsaEncryptOAEP("李四", PayKit.getCertificate(certificate.toString())),
          "transfer_remark", "新会员开通有礼", "notify_url", url);
      body.addProperty("transfer_amount", 200000);
      body.add("transfer_scene_report_infos", reports);
      JsonObject made = post(bills, body);
      Simulator.must("WAIT_USER_CONFIRM".equals(Simulator.text(made, "state")), made.get("state"));
      simulator.control("/transfers/IJPAYBILL1/confirm");
      simulator.control("/clock/advance", "{\"seconds\": 1}");
      JsonObject found = get(bills + "/out-bill-no/IJPAYBILL1", Map.of());
      String name = PayKit.rsaDecryptOAEP(Simulator.text(found, "user_name"), PayKit.getPrivateKey(mine("private_key_file"), "RSA"));
      Simulator.must("SUCCESS".equals(Simulator.text(found, "state")) && "李四".equals(name), found.get("state"));
      return "confirmed, " + Simulator.text(found, "state");
    });
    simulator.step("transfer-notification", () -> {
      JsonObject done = (JsonObject) simulator.told("MCHTRANSFER.BILL.FINISHED");
      Simulator.must("SUCCESS".equals(Simulator.text(done, "state")), done.get("state"));
      return "MCHTRANSFER.BILL.FINISHED, verified and decrypted";
    });
    simulator.step("upload", () -> {
      File picture = Simulator.picture();
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(picture.toPath())));
      JsonObject made = verified(WxPayApi.v3(DOMAIN, OtherApiEnum.MERCHANT_UPLOAD_MEDIA.toString(), mine("mchid"),
          mine("serial_no"), serial, mine("private_key_file"), object("filename", picture.getName(), "sha256", sum).toString(), picture));
      Simulator.must(!Simulator.text(made, "media_id").isEmpty(), "no media_id");
      return "media_id";
    });
    simulator.step("trade-bill", () -> {
      simulator.control("/clock/advance", "{\"seconds\": 122400}");
      JsonObject bill = get(BasePayApiEnum.TRADE_BILL.toString(), Map.of("bill_date", day[0]));
      Map<String, String> query = new LinkedHashMap<>();
      for (String pair : URI.create(Simulator.text(bill, "download_url")).getRawQuery().split("&")) {
        String[] parts = pair.split("=", 2);
        query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
      IJPayHttpResponse answer = WxPayApi.v3(RequestMethodEnum.GET, DOMAIN, BasePayApiEnum.BILL_DOWNLOAD.toString(), mine("mchid"),
          mine("serial_no"), serial, mine("private_key_file"), query);
      byte[] file = answer.getBody().getBytes(StandardCharsets.UTF_8);
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(file));
      Simulator.must(sum.equals(Simulator.text(bill, "hash_value")), answer.getStatus() + ", SHA-1 differs");
      long rows = new String(file, StandardCharsets.UTF_8).lines().count() - 3;
      Simulator.must(rows == 2, rows + " rows");
      return rows + " rows, SHA-1 right";
    });
    simulator.end();
  }
}
