"""The pytest plugin: fixtures ``wechatpay``, ``wechatpay_env`` and ``wechatpay_simulator``."""

from contextlib import contextmanager
from typing import Any, Dict, Generator, Iterator, List, Mapping

import pytest

from .errors import SimulatorError, UnmetExpectation
from .simulator import Simulator

_SIMULATOR = pytest.StashKey[Simulator]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("wechatpay", "WeChat Pay simulator")
    group.addoption("--wechatpay-bin", metavar="PATH", help="Path of wxp, in place of the package's own.")
    parser.addini("wechatpay_args", "Flags of `wxp sim up` for the simulator, such as --appid wx….", type="args")


@pytest.fixture(scope="session")
def wechatpay_simulator(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    """The simulator of this test process, started when first used. Its world is that of the running test."""
    config = request.config
    with _said_plainly():
        simulator = Simulator(config.getini("wechatpay_args"), wxp=config.getoption("wechatpay_bin"))
    with simulator:
        yield simulator


@pytest.fixture
def wechatpay(wechatpay_simulator: Simulator, request: pytest.FixtureRequest) -> Simulator:
    """A WeChat Pay simulator with a new world for this test.

    What the test expects (`Simulator.expect`) is verified at its end.
    """
    with _said_plainly():
        wechatpay_simulator.reset()
    request.node.stash[_SIMULATOR] = wechatpay_simulator
    return wechatpay_simulator


@pytest.fixture
def wechatpay_env(wechatpay: Simulator, monkeypatch: pytest.MonkeyPatch) -> Mapping[str, str]:
    """Leads an unchanged SDK in this process to the simulator, by the variables of its proxy, for this test."""
    for name, value in wechatpay.env.items():
        monkeypatch.setenv(name, value)
    for name in wechatpay.unset:
        monkeypatch.delenv(name, raising=False)
    return wechatpay.env


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    """Verifies what the test expects. A part of the call, so that the test fails; in a teardown it would be an error."""
    result = yield
    simulator = item.stash.get(_SIMULATOR, None)
    if simulator is not None:
        with _said_plainly():
            simulator.verify()
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: "pytest.CallInfo[None]"
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Shows the requests of a failed test, with the reason of each refusal."""
    report = yield
    simulator = item.stash.get(_SIMULATOR, None)
    if report.failed and report.when == "call" and simulator is not None:
        try:
            report.sections.append(("WeChat Pay requests", _requests(simulator.journal())))
        except SimulatorError as error:
            report.sections.append(("WeChat Pay requests", str(error)))
    return report


@contextmanager
def _said_plainly() -> Iterator[None]:
    """The message alone: a traceback through this package would explain nothing."""
    try:
        yield
    except (SimulatorError, UnmetExpectation) as error:
        # `pytest.fail`, without the cause, which pytest would print, too.
        raise pytest.fail.Exception(f"wechatpay: {error}", pytrace=False) from None


def _requests(entries: List[Dict[str, Any]]) -> str:
    lines = []
    for entry in entries:
        lines.append(f"{entry['method']} {entry['path']} → {entry['status']} {entry.get('code') or ''}".rstrip())
        lines.extend(f"  {line}" for line in (entry.get("diagnosis") or "").splitlines())
    return "\n".join(lines) or "no request reached the simulator"
