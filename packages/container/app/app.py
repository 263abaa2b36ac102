"""An application beside the simulator: it receives the notification of an event, which it asks the simulator to send.

It takes the simulator's address from the ready file. A real application takes its merchant id and its keys from there, too.
"""

import json
import os
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        print(f"notification {body['id']}: {body['event_type']}, signed by {self.headers['Wechatpay-Serial']}")
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments):
        pass


def main():
    with open(os.environ["WXP_READY_FILE"], encoding="utf-8") as file:
        ready = json.load(file)
    server = HTTPServer(("0.0.0.0", 3000), Receiver)
    event = {"event_type": "TRANSACTION.SUCCESS", "notify_url": "http://127.0.0.1:3000/notify"}
    request = urllib.request.Request(f"{ready['control_url']}/notifications", json.dumps(event).encode(), method="POST")
    with urllib.request.urlopen(request, timeout=10) as answer:
        print(f"merchant {ready['merchants'][0]['mchid']} waits for notification {json.load(answer)['id']}")
    server.handle_request()


if __name__ == "__main__":
    main()
