"""wechatpayv3 as the client of `wxp sim conformance`; the contract stands in docs/conformance.md."""

import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from wechatpayv3 import WeChatPay, WeChatPayType


def client():
    with open(os.environ["WXP_READY_FILE"], encoding="utf-8") as file:
        ready = json.load(file)
    merchant = next(m for m in ready["merchants"] if m["mchid"] == os.environ["WXP_MCHID"])
    with open(merchant["private_key_file"], encoding="utf-8") as file:
        private_key = file.read()
    with open(merchant["platform_public_key_file"], encoding="utf-8") as file:
        public_key = file.read()
    return WeChatPay(
        wechatpay_type=WeChatPayType.NATIVE, mchid=merchant["mchid"], private_key=private_key,
        cert_serial_no=merchant["serial_no"], appid=os.environ["WXP_CONFORMANCE_APPID"],
        apiv3_key=merchant["api_v3_key"], notify_url="https://example.com/notify", timeout=(5, 20),
        public_key=public_key, public_key_id=merchant["platform_public_key_id"],
    )


def say(**line):
    print(json.dumps(line), flush=True)


def order(pay):
    number = os.environ["WXP_CONFORMANCE_OUT_TRADE_NO"]
    try:
        status, text = pay.pay("某商品", number, {"total": 100}, pay_type=WeChatPayType.NATIVE)
        # The SDK hands on whatever came with 200 and a right signature, a page of HTML too.
        if status == 200 and json.loads(text)["code_url"]:
            return "done"
        if 400 <= status < 500:
            return "not_done"
    except Exception:  # whatever the SDK raises: it may have been placed
        pass
    try:
        status, text = pay.query(out_trade_no=number)
        if status == 200 and json.loads(text)["trade_state"]:
            return "done"
        return "not_done" if status == 404 else "unknown"
    except Exception:
        return "unknown"


def receive(pay):
    known, lock = set(), threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            try:
                told = pay.callback(self.headers, body)
            except Exception:  # whatever the SDK raises: not accepted
                told = None
            if told:
                with lock:
                    if told["id"] not in known:
                        say(accepted=told["id"])
                    known.add(told["id"])
            self.send_response(204 if told else 401)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(listening=f"http://127.0.0.1:{server.server_port}/notify")
    sys.stdin.read()


call = os.environ["WXP_CONFORMANCE_CALL"]
if call == "order":
    say(outcome=order(client()))
elif call == "receive":
    receive(client())
else:
    say(outcome="unsupported")
