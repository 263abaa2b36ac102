"""The errors of this package."""


class SimulatorError(Exception):
    """The simulator could not be found, started or reached."""


class ControlError(SimulatorError):
    """The simulator refused a control request, such as the payment of an order that does not exist."""

    def __init__(self, request: str, status: int, error: str, hint: str = "") -> None:
        super().__init__(request, status, error, hint)
        #: The request, such as ``POST /payments/ORDER1/pay``.
        self.request = request
        #: The HTTP status.
        self.status = status
        #: What is wrong.
        self.error = error
        #: What to do.
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.request}: {self.error}" + (f"\n  {self.hint}" if self.hint else "")


class UnmetExpectation(AssertionError):
    """The requests that a test expects did not come; the message has what came."""
