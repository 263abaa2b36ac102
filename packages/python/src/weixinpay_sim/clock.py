"""The clock of a simulator."""

from datetime import datetime
from typing import Any, Callable, Union

# pytest shows the line of the test, not of this file.
__tracebackhide__ = True


class Clock:
    """The simulated time: it runs as real time does, until it is moved or frozen."""

    def __init__(self, control: Callable[..., Any]) -> None:
        self._control = control

    def now(self) -> datetime:
        """The time that the simulator shows."""
        return datetime.fromisoformat(self._control("GET", "/clock")["time"])

    def advance(self, seconds: int) -> None:
        """Moves the clock forward; everything that falls due happens before this returns, in its order."""
        self._control("POST", "/clock/advance", {"seconds": seconds})

    def set(self, time: Union[datetime, int]) -> None:
        """Moves the clock forward to a time: an aware `datetime`, or Unix seconds."""
        if isinstance(time, datetime):
            if time.tzinfo is None:
                raise ValueError(f"{time!r} has no time zone: give one, such as timezone.utc")
            time = int(time.timestamp())
        self._control("POST", "/clock/set", {"time": time})

    def freeze(self) -> None:
        """Stops the clock; it can still be moved."""
        self._control("POST", "/clock/freeze")

    def speed(self, speed: float) -> None:
        """Lets the clock run this many times as fast as real time; 0 stops it."""
        self._control("POST", "/clock/speed", {"speed": speed})

    def run_until_next_event(self) -> bool:
        """Moves the clock to the next event, such as the retry of a notification; `False` if there is none."""
        return bool(self._control("POST", "/clock/run-until-next-event")["event"])
