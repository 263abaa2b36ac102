from flask import Flask, request
from wechatpayv3 import WeChatPay


def create_shop(wxpay: WeChatPay) -> Flask:
    app = Flask(__name__)
    app.states = {}

    @app.post("/orders/<out_trade_no>")
    def order(out_trade_no):
        notify_url = request.host_url + "notify"
        return wxpay.pay("A cup of tea", out_trade_no, {"total": 100}, notify_url=notify_url)[::-1]

    @app.post("/orders/<out_trade_no>/refund")
    def refund(out_trade_no):
        amount = {"refund": 100, "total": 100, "currency": "CNY"}
        notify_url = request.host_url + "notify"
        return wxpay.refund(f"{out_trade_no}R", amount, out_trade_no=out_trade_no, notify_url=notify_url)[::-1]

    @app.post("/notify")
    def notify():
        notification = wxpay.callback(request.headers, request.data)
        if not notification:
            return {"code": "FAIL", "message": "the signature is wrong"}, 401
        resource = notification["resource"]
        app.states[resource["out_trade_no"]] = notification["event_type"]
        return "", 204

    return app
