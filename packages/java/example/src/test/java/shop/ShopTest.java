package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.exception.ValidationException;
import io.github.weixinpay.junit5.Count;
import io.github.weixinpay.junit5.Merchant;
import io.github.weixinpay.junit5.WechatPaySimulator;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShopTest {
  @RegisterExtension
  static WechatPaySimulator wechatpay = WechatPaySimulator.create();

  Shop shop;

  @BeforeEach
  void open() throws IOException {
    Merchant merchant = wechatpay.merchant();
    RSAPublicKeyConfig config = new RSAPublicKeyConfig.Builder()
        .merchantId(merchant.mchid())
        .merchantSerialNumber(merchant.serialNo())
        .privateKey(merchant.privateKey())
        .publicKeyId(merchant.platformPublicKeyId())
        .publicKey(merchant.platformPublicKey())
        .apiV3Key(merchant.apiV3Key())
        .build();
    shop = new Shop(config, merchant.mchid(), merchant.appid());
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void order_callback_refund() {
    // The test fails if no refund comes before it ends.
    wechatpay.expect("POST /v3/refund/domestic/refunds", Count.once());

    assertTrue(shop.order("ORDER1", 100).startsWith("weixin://"));
    wechatpay.pay("ORDER1");
    wechatpay.settle();

    shop.refund("ORDER1", "REFUND1", 40, 100);
    wechatpay.control("POST", "refunds/REFUND1/succeed");
    wechatpay.settle();

    assertEquals(List.of("paid SUCCESS", "refunded SUCCESS"), shop.states);
  }

  @Test
  void a_forged_answer_is_not_believed() {
    wechatpay.drill("answer.bad-signature,nth=1");
    assertThrows(ValidationException.class, () -> shop.order("ORDER2", 100));
  }
}
