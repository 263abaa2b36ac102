import threading

import pytest
import requests
from shop import create_shop
from wechatpayv3 import WeChatPay, WeChatPayType
from werkzeug.serving import make_server


@pytest.fixture
def shop(wechatpay, wechatpay_env):
    merchant = wechatpay.merchant
    app = create_shop(
        WeChatPay(
            wechatpay_type=WeChatPayType.NATIVE,
            mchid=merchant.mchid,
            appid=merchant.appid,
            private_key=merchant.private_key,
            cert_serial_no=merchant.serial_no,
            apiv3_key=merchant.api_v3_key,
            public_key=merchant.platform_public_key,
            public_key_id=merchant.platform_public_key_id,
        )
    )
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    app.url = f"http://127.0.0.1:{server.port}"
    yield app
    server.shutdown()


def test_a_paid_order_is_refunded(shop, wechatpay):
    wechatpay.expect("POST /v3/refund/domestic/refunds")

    assert "code_url" in requests.post(f"{shop.url}/orders/ORDER1").json()
    wechatpay.pay("ORDER1")
    wechatpay.settle()
    assert shop.states["ORDER1"] == "TRANSACTION.SUCCESS"

    requests.post(f"{shop.url}/orders/ORDER1/refund").raise_for_status()
    wechatpay.refund_succeeds("ORDER1R")
    wechatpay.settle()
    assert shop.states["ORDER1"] == "REFUND.SUCCESS"


def test_a_forged_callback_changes_nothing(shop, wechatpay):
    wechatpay.drill("notify.bad-signature")

    requests.post(f"{shop.url}/orders/ORDER1").raise_for_status()
    wechatpay.pay("ORDER1")
    wechatpay.settle()
    assert shop.states == {}
    assert wechatpay.notifications()[0]["attempts"][0]["status"] == 401
