"""A running simulator, as a value: start it, use it, stop it."""

import atexit
import os
from types import MappingProxyType, TracebackType
from typing import Any, Dict, List, Mapping, Optional, Sequence, Type, Union
from urllib.parse import quote, urlencode

from .binary import find
from .clock import Clock
from .control import Control
from .errors import ControlError, UnmetExpectation
from .merchant import Merchant
from .process import Process

# pytest shows the line of the test, not of this file.
__tracebackhide__ = True


class Simulator:
    """A WeChat Pay on this machine, in a process of its own. It ends with `stop`, with the ``with`` block, or with
    the process that started it.

    ``arguments`` are flags of ``wxp sim up``, such as ``["--appid", "wx1234567890abcdef"]``; ``wxp`` is the path of
    the binary, if it is not to be found by ``WXP_BIN``, in this package or on ``PATH``.

    Raises `SimulatorError` if there is no binary that fits, or if it does not start.
    """

    def __init__(self, arguments: Sequence[str] = (), *, wxp: Union[str, "os.PathLike[str]", None] = None) -> None:
        self._process = Process(find(None if wxp is None else os.fspath(wxp)), arguments)
        atexit.register(self.stop)
        ready = self._process.ready
        #: The address that a client with a base URL calls in place of ``https://api.mch.weixin.qq.com``.
        self.base_url: str = ready["base_url"]
        #: The address in place of the standby host (备域名).
        self.standby_url: str = ready["standby_url"]
        #: The simulator's pages.
        self.console_url: str = ready["console_url"]
        #: The proxy that answers for WeChat Pay's hosts.
        self.proxy_url: str = ready["proxy_url"]
        #: The certificate authority of the simulator, PEM.
        self.ca_file: str = ready["ca_file"]
        #: The variables by which an unchanged SDK, in this process or a child, reaches the simulator.
        self.env: Mapping[str, str] = MappingProxyType(_given(ready["environment"]))
        #: Variables that must not be set beside them, such as ``WXP_SUB_MCHID`` for a direct merchant.
        self.unset = tuple(name for name, value in ready["environment"].items() if value is None)
        #: Every merchant.
        self.merchants = tuple(Merchant.from_ready(merchant) for merchant in ready["merchants"])
        #: The direct merchant (直连商户).
        self.merchant = next(merchant for merchant in self.merchants if not merchant.service_provider)
        #: The service provider (服务商).
        self.partner = next(merchant for merchant in self.merchants if merchant.service_provider)
        self._control = Control(ready["control_url"], self._process.ended)
        #: The simulated time.
        self.clock = Clock(self._control)

    @property
    def pid(self) -> int:
        """The process of the simulator."""
        return self._process.pid

    def reset(self) -> None:
        """Starts a new world: no orders, drills, expectations or notifications, and the present time."""
        self._control("POST", "/reset")

    def snapshot(self) -> int:
        """Keeps the world as it is; returns the number by which `restore` brings it back."""
        return int(self._control("POST", "/snapshot")["snapshot"])

    def restore(self, snapshot: int) -> None:
        """Brings back the world of a snapshot, and its time."""
        self._control("POST", "/restore", {"snapshot": snapshot})

    def pay(
        self,
        out_trade_no: str,
        *,
        openid: Optional[str] = None,
        bank_type: Optional[str] = None,
        mchid: Optional[str] = None,
    ) -> Dict[str, Any]:
        """The payer pays an order. ``mchid`` decides where several merchants have an order of this number."""
        return self._act("payments", out_trade_no, "pay", openid=openid, bank_type=bank_type, mchid=mchid)

    def payment_fails(self, out_trade_no: str, *, mchid: Optional[str] = None) -> Dict[str, Any]:
        """The payment of an order fails."""
        return self._act("payments", out_trade_no, "fail", mchid=mchid)

    def refund_succeeds(self, out_refund_no: str, *, mchid: Optional[str] = None) -> Dict[str, Any]:
        """A refund reaches the payer (``SUCCESS``). Left alone, it does so after 20 s of the simulated time."""
        return self._act("refunds", out_refund_no, "succeed", mchid=mchid)

    def refund_fails(self, out_refund_no: str, *, mchid: Optional[str] = None) -> Dict[str, Any]:
        """A refund cannot be carried out (``ABNORMAL``), such as for a card that was closed."""
        return self._act("refunds", out_refund_no, "abnormal", mchid=mchid)

    def refund_closes(self, out_refund_no: str, *, mchid: Optional[str] = None) -> Dict[str, Any]:
        """A refund ends without payment (``CLOSED``)."""
        return self._act("refunds", out_refund_no, "close", mchid=mchid)

    def confirm_transfer(self, out_bill_no: str, *, mchid: Optional[str] = None) -> Dict[str, Any]:
        """The payee confirms a transfer."""
        return self._act("transfers", out_bill_no, "confirm", mchid=mchid)

    def drill(self, drill: str) -> None:
        """Lets something go wrong, as ``wxp sim up --drill`` does: ``"answer.unsigned,nth=1"``."""
        self._control("POST", "/drills", {"drill": drill})

    def stop_drills(self) -> None:
        """Ends all drills."""
        self._control("DELETE", "/drills")

    def expect(
        self,
        route: str,
        times: Optional[int] = None,
        *,
        at_least: Optional[int] = None,
        at_most: Optional[int] = None,
        merchant: Optional[str] = None,
        status: Optional[int] = None,
    ) -> None:
        """Expects requests of a route, such as ``"POST /v3/refund/domestic/refunds"``: once, if no number is given.

        ``merchant`` and ``status`` count only requests of that merchant, or answered so. The pytest plugin verifies
        what is expected at the end of each test; elsewhere `verify` does.
        """
        if times is None and at_least is None and at_most is None:
            times = 1
        counted = {"times": times, "at_least": at_least, "at_most": at_most, "merchant": merchant, "status": status}
        self._control("POST", "/expect", {"route": route, **_given(counted)})

    def verify(self) -> None:
        """Raises `UnmetExpectation`, with what came, if the requests that `expect` names did not come; forgets them."""
        try:
            self._control("POST", "/verify")
        except ControlError as error:
            if error.status != 409:
                raise
            raise UnmetExpectation(error.error) from None

    def notifications(
        self, *, event_type: Optional[str] = None, state: Optional[str] = None, mchid: Optional[str] = None
    ) -> List[Dict[str, Any]]:
        """The notifications (回调通知), with every attempt to deliver them; the oldest comes first.

        ``state`` is ``PENDING``, ``DELIVERED``, ``FAILED`` or ``NOT_SENT``.
        """
        query = urlencode(_given({"event_type": event_type, "state": state, "mchid": mchid}))
        found: List[Dict[str, Any]] = self._control("GET", f"/notifications?{query}")["notifications"]
        return found

    def settle(self) -> None:
        """Waits until every notification that is due has been sent and answered."""
        self._control("POST", "/notifications/settle")

    def journal(self) -> List[Dict[str, Any]]:
        """Every request of the world, with its answer's status and the reason of a refusal; the oldest comes first."""
        entries: List[Dict[str, Any]] = self._control("GET", "/journal")["entries"]
        return entries

    def control(self, method: str, path: str, body: Optional[Any] = None) -> Any:
        """Any control request, such as ``control("POST", "/merchants/1900009191/balance", {"set": 0})``.

        ``control("GET", "/")`` lists them. Raises `ControlError` if it is refused.
        """
        return self._control(method, path, body)

    def stop(self) -> None:
        """Ends the simulator; later calls do nothing."""
        atexit.unregister(self.stop)
        self._process.stop()

    def __enter__(self) -> "Simulator":
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Simulator {self.base_url}>"

    def _act(self, what: str, number: str, action: str, **given: Optional[str]) -> Dict[str, Any]:
        done: Dict[str, Any] = self._control("POST", f"/{what}/{quote(number, safe='')}/{action}", _given(given))
        return done


def _given(values: Mapping[str, Any]) -> Dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
