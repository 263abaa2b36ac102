<?php

declare(strict_types=1);

require_once __DIR__ . '/../autoload.php';
require_once __DIR__ . '/Shop.php';

use PHPUnit\Framework\TestCase;
use Weixinpay\Simulator\Callbacks;
use Weixinpay\Simulator\WechatPaySimulator;

final class ShopTest extends TestCase
{
    use WechatPaySimulator;

    private Callbacks $callbacks;
    private Shop $shop;

    protected function setUp(): void
    {
        $merchant = $this->wechatpay()->merchant();
        $this->callbacks = new Callbacks();
        $this->shop = new Shop($merchant->mchid(), $merchant->appid(), $this->callbacks->url(), [
            'serialNo' => $merchant->serialNo(),
            'privateKey' => $merchant->privateKey(),
            'publicKeyId' => $merchant->platformPublicKeyId(),
            'publicKey' => $merchant->platformPublicKey(),
            'apiV3Key' => $merchant->apiV3Key(),
        ], $this->wechatpay()->curlOptions());
    }

    public function test_order_callback_refund(): void
    {
        // The test fails if no refund comes before it ends.
        $this->wechatpay()->expect('POST /v3/refund/domestic/refunds');

        self::assertStringStartsWith('weixin://', $this->shop->order('ORDER1', 100));
        $this->wechatpay()->pay('ORDER1');
        $this->callbacks->receive([$this->shop, 'notified']);

        $this->shop->refund('ORDER1', 'REFUND1', 40, 100);
        $this->wechatpay()->control('POST', 'refunds/REFUND1/succeed');
        $this->callbacks->receive([$this->shop, 'notified']);

        self::assertSame(['TRANSACTION.SUCCESS ORDER1', 'REFUND.SUCCESS ORDER1'], $this->shop->events);
    }

    public function test_a_forged_answer_is_not_believed(): void
    {
        $this->wechatpay()->drill('answer.bad-signature,nth=1');
        $this->expectExceptionMessage('WeChat Pay did not sign this');
        $this->shop->order('ORDER2', 100);
    }
}
