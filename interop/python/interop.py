"""wechatpayv3, unchanged, through `wxp sim run`: one line of JSON for each step."""

import gzip
import hashlib
import http.client
import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import urlencode, urlsplit

from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.type import RequestType

with open(os.environ["WXP_READY_FILE"], encoding="utf-8") as file:
    READY = json.load(file)
MERCHANTS = {merchant["mchid"]: merchant for merchant in READY["merchants"]}
PROVIDER = MERCHANTS["1900000109"]
DIRECT = MERCHANTS["1900009191"]

ONE = {"openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58", "user_name": "张三", "id_card_number": "110101199003074477"}
TWO = {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "user_name": "李四", "id_card_number": "110101199003071234"}
EMPLOYER = {"sub_mchid": "1111111", "sub_appid": "wxa1111111"}
PROJECT = {"project_name": "某项目", "employer_name": "某单位名称"}
CARD = "/v3/payroll-card"

failed = False


def say(step, ok, detail):
    global failed
    failed = failed or not ok
    print(json.dumps({"sdk": "python", "step": step, "ok": ok, "detail": detail}, ensure_ascii=False), flush=True)


def step(name, run):
    """What a step finds is handed on; a later step that misses it fails by itself."""
    try:
        detail, found = run()
        say(name, True, detail)
        return found
    except Exception as error:  # whatever the SDK raises is the result of the step
        say(name, False, f"{type(error).__name__}: {error}")
        return None


def must(right, what):
    if not right:
        raise ValueError(what)


def client(merchant, appid, certificates=False):
    """By the public key of WeChat Pay, or by the platform certificates, which the SDK downloads when constructed."""
    with open(merchant["private_key_file"], encoding="utf-8") as file:
        private_key = file.read()
    key = {}
    if not certificates:
        with open(merchant["platform_public_key_file"], encoding="utf-8") as file:
            key = {"public_key": file.read(), "public_key_id": merchant["platform_public_key_id"]}
    return WeChatPay(
        wechatpay_type=WeChatPayType.NATIVE, mchid=merchant["mchid"], private_key=private_key,
        cert_serial_no=merchant["serial_no"], appid=appid, apiv3_key=merchant["api_v3_key"],
        notify_url="https://example.com/notify", timeout=(5, 20), **key,
    )


def answered(answer, expected=200):
    status, text = answer
    if status != expected:
        code = json.loads(text).get("code") if text else ""
        raise ValueError(f"{status} {code}")
    return json.loads(text) if text else {}


def control(path, body=None):
    """The simulator's own requests: what a worker, a payer and time do."""
    address = urlsplit(READY["control_url"])
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    connection.request("POST", address.path + path, json.dumps(body or {}), {"Content-Type": "application/json"})
    answer = connection.getresponse()
    text = answer.read().decode()
    must(answer.status == 200, f"control: {text}")
    return json.loads(text)


def payroll_card():
    # The SDK has no Payroll Card: by path, through the request that its own operations are made of.
    pay = client(PROVIDER, "wx8888888888888888")
    core = pay._core

    def get(path, query, through=core):
        return answered(through.request(f"{CARD}{path}?{urlencode(query)}"))

    def post(path, body, expected=200):
        return answered(core.request(CARD + path, method=RequestType.POST, data=body, cipher_data=True), expected)

    def sealed(person):
        names = ("user_name", "id_card_number")
        return {**person, **{name: core.encrypt(person[name]) for name in names}}

    def certificates():
        other = client(PROVIDER, "wx8888888888888888", certificates=True)
        relation = get(f"/relations/{ONE['openid']}", EMPLOYER, other._core)
        return f"downloaded, answer verified, {relation['authorize_state']}", None

    def relation():
        state = get(f"/relations/{ONE['openid']}", EMPLOYER)["authorize_state"]
        must(state == "AUTHORIZED", state)
        return state, None

    def token():
        issued = post("/tokens", {**sealed(TWO), **EMPLOYER, "employment_type": "SHORT_TERM_EMPLOYMENT"})
        control(f"/tokens/{issued['token']}/open")
        control(f"/tokens/{issued['token']}/authorize")
        return f"expires in {issued['expires_in']} s", None

    def pre_order():
        order = post("/authentications/pre-order", {
            "openid": ONE["openid"], **EMPLOYER, **PROJECT, "authenticate_number": "PY1", "authenticate_type": "SIGN_IN",
        })
        control(f"/tokens/{order['token']}/pass")
        return f"expires in {order['expires_in']} s", order["token"]

    def result():
        found = get("/authentications/PY1", {"sub_mchid": EMPLOYER["sub_mchid"]})
        must(found["authenticate_state"] == "AUTHENTICATE_SUCCESS", found["authenticate_state"])
        return found["authenticate_state"], found["authenticate_time"]

    def results():
        found = get("/authentications", {"openid": ONE["openid"], **EMPLOYER, "authenticate_date": passed[:10]})
        must(found["total_count"] == 1, f"total_count {found['total_count']}")
        return f"total_count {found['total_count']}", None

    def pre_order_with_auth():
        order = post("/authentications/pre-order-with-auth", {
            **sealed(TWO), **EMPLOYER, **PROJECT, "authenticate_number": "PY2", "employment_type": "SHORT_TERM_EMPLOYMENT",
        })
        return f"expires in {order['expires_in']} s", None

    def transfer_batch():
        batch = post("/transfer-batches", {
            **EMPLOYER, "authorization_type": "INFORMATION_AUTHORIZATION_TYPE", "out_batch_no": "PYB1", "batch_name": "工资",
            "batch_remark": "工资", "total_amount": 300000, "total_num": 1, "employment_type": "LONG_TERM_EMPLOYMENT",
            "transfer_detail_list": [{
                "out_detail_no": "D1", "transfer_amount": 300000, "transfer_remark": "工资", "openid": ONE["openid"],
                "user_name": core.encrypt(ONE["user_name"]),
            }],
        })
        must(batch["batch_id"], "no batch_id")
        return "accepted", None

    def token_validation():
        person = sealed(ONE)
        valid = post("/wesure/token-validations", {
            "sp_mchid": PROVIDER["mchid"], "sub_mchid": EMPLOYER["sub_mchid"], "token": ordered,
            "authenticate_type": "SIGN_IN", "user_name": person["user_name"], "id_card_number": person["id_card_number"],
        })
        must(valid["result"] == "SUCCESS", valid.get("fail_reason"))
        return valid["result"], None

    def insurance():
        post("/wesure/insurance", {
            "sp_mchid": PROVIDER["mchid"], "sub_mchid": EMPLOYER["sub_mchid"], "token": ordered, "openid": ONE["openid"],
            "wesure_order_no": "PYW1", "insurance_company_order_no": "PYC1", "insurance_company_name": "某保险公司",
            "insure_state": "INSURE_SUCCESS", "insure_effect_time": "2026-06-08T10:34:56+08:00",
            "insure_invalid_time": "2027-06-08T10:34:56+08:00",
        }, expected=204)
        return "204, empty body verified", None

    step("platform-certificate", certificates)
    step("relation", relation)
    step("token", token)
    ordered = step("pre-order", pre_order)
    passed = step("result", result)
    step("results", results)
    step("pre-order-with-auth", pre_order_with_auth)
    step("transfer-batch", transfer_batch)
    step("token-validation", token_validation)
    step("insurance", insurance)


def receiver(pay):
    """A receiver whose requests go to the SDK's own `callback`."""
    heard = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            try:
                told = pay.callback(self.headers, body)
            except Exception:  # whatever the SDK raises: not accepted
                told = None
            if told:
                heard.append(told)
            self.send_response(204 if told else 401)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return heard, f"http://127.0.0.1:{server.server_port}/notify"


def payment():
    pay = client(DIRECT, "wxd678efh567hg6787")
    heard, url = receiver(pay)

    def told(event_type):
        control("/notifications/settle")
        found = [told["resource"] for told in heard if told["event_type"] == event_type]
        must(found, f"{len(heard)} verified")
        return found[0]

    def native():
        order = answered(pay.pay("某商品", "PYORDER1", {"total": 100}, notify_url=url, pay_type=WeChatPayType.NATIVE))
        must(order["code_url"], "no code_url")
        return "code_url", None

    def payment_notification():
        control("/payments/PYORDER1/pay")
        paid = told("TRANSACTION.SUCCESS")
        must(paid["trade_state"] == "SUCCESS" and paid["amount"]["total"] == 100, paid["trade_state"])
        return "TRANSACTION.SUCCESS, verified and decrypted", None

    def order():
        state = answered(pay.query(out_trade_no="PYORDER1"))["trade_state"]
        must(state == "SUCCESS", state)
        return state, None

    def refund():
        amount = {"refund": 40, "total": 100, "currency": "CNY"}
        made = answered(pay.refund("PYREFUND1", amount, out_trade_no="PYORDER1", notify_url=url))
        must(made["status"] == "PROCESSING", made["status"])
        return made["status"], made["create_time"][:10]

    def refund_notification():
        control("/refunds/PYREFUND1/succeed")
        done = told("REFUND.SUCCESS")
        must(done["refund_status"] == "SUCCESS" and done["amount"]["refund"] == 40, done["refund_status"])
        return "REFUND.SUCCESS, verified and decrypted", None

    def trade_bill():
        control("/clock/advance", {"seconds": 34 * 3600})
        bill = answered(pay.trade_bill(day))
        status, file = pay.download_bill(bill["download_url"])
        must(status == 200, str(status))
        file = gzip.decompress(file)
        must(hashlib.sha1(file).hexdigest() == bill["hash_value"], "SHA-1 differs")
        rows = file.decode("utf-8-sig").splitlines()[1:-2]
        must(len(rows) == 2, f"{len(rows)} rows")
        return f"{len(rows)} rows, SHA-1 right", None

    step("native", native)
    step("payment-notification", payment_notification)
    step("order", order)
    day = step("refund", refund)
    step("refund-notification", refund_notification)
    step("trade-bill", trade_bill)


payroll_card()
payment()
sys.exit(1 if failed else 0)
