"""Control requests: JSON over HTTP, always without a proxy."""

import http.client
import json
from typing import Any, Callable, Optional
from urllib.parse import urlsplit

from .errors import ControlError, SimulatorError

#: How long an answer may take, in seconds: `notifications/settle` waits up to 60 s for receivers.
PATIENCE = 70.0

# pytest shows the line of the test, not of this file.
__tracebackhide__ = True


class Control:
    """Sends control requests to one simulator."""

    def __init__(self, url: str, ended: Callable[[float], str]) -> None:
        address = urlsplit(url)
        self._host, self._port = address.hostname or "", address.port
        self._prefix = address.path.rstrip("/")
        self._ended = ended

    def __call__(self, method: str, path: str, body: Optional[Any] = None) -> Any:
        method, path = method.upper(), "/" + path.lstrip("/")
        content = None if body is None else json.dumps(body).encode()
        # http.client, because it reads no variable of a proxy.
        connection = http.client.HTTPConnection(self._host, self._port, timeout=PATIENCE)
        try:
            connection.request(method, self._prefix + path, content, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            status, text = answer.status, answer.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException) as error:
            # A connection breaks a moment before its process has ended.
            ended = self._ended(1)
            why = f"the simulator {ended}" if ended else f"the simulator does not answer: {error}"
            raise SimulatorError(f"{method} {path}: {why}") from error
        finally:
            connection.close()
        try:
            value = json.loads(text)
        except ValueError:
            raise ControlError(f"{method} {path}", status, f"answered {status} without JSON") from None
        if status >= 400:
            raise ControlError(f"{method} {path}", status, value["error"], value.get("hint", ""))
        return value
