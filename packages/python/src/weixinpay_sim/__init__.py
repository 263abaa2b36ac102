"""A WeChat Pay simulator for tests: it verifies signatures, signs answers, keeps state and sends callbacks.

With pytest, a test takes the fixture ``wechatpay``. Without it::

    import weixinpay_sim

    with weixinpay_sim.Simulator() as wechatpay:
        print(wechatpay.base_url, wechatpay.merchant.mchid)
"""

from .clock import Clock
from .errors import ControlError, SimulatorError, UnmetExpectation
from .merchant import Merchant, SubMerchant, User
from .simulator import Simulator

__all__ = [
    "Clock",
    "ControlError",
    "Merchant",
    "Simulator",
    "SimulatorError",
    "SubMerchant",
    "UnmetExpectation",
    "User",
]
