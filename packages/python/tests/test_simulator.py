"""The simulator as a value, without the plugin."""

import os
import signal
import socket
import subprocess
import sys
import time
from datetime import datetime, timedelta
from statistics import median

import pytest
from weixinpay_sim import ControlError, Simulator, SimulatorError, UnmetExpectation


@pytest.fixture(scope="module")
def simulator():
    with Simulator() as simulator:
        yield simulator


def vanishes(pid):
    """Whether the process ends within 10 s."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        with open(f"/proc/{pid}/stat") as stat:
            # A container without an init process leaves it as a zombie.
            if stat.read().rsplit(")", 1)[1].split()[0] == "Z":
                return True
        time.sleep(0.01)
    return False


def test_the_merchants_have_their_keys(simulator):
    merchant, partner = simulator.merchant, simulator.partner
    assert (merchant.mchid, merchant.service_provider) == ("1900009191", False)
    assert (partner.mchid, partner.service_provider) == ("1900000109", True)
    assert merchant.appid in merchant.appids and merchant.openid
    assert partner.sub_merchants[0].mchid == "1111111"
    assert merchant.private_key.startswith("-----BEGIN PRIVATE KEY-----")
    assert merchant.platform_public_key.startswith("-----BEGIN PUBLIC KEY-----")
    for certificate in (merchant.certificate, merchant.platform_certificate):
        assert certificate.startswith("-----BEGIN CERTIFICATE-----")
    assert len(merchant.api_v3_key) == 32


def test_no_repr_has_a_key(simulator):
    shown = repr(simulator) + repr(simulator.merchants)
    for merchant in simulator.merchants:
        assert merchant.api_v3_key not in shown
        assert merchant.private_key.splitlines()[1] not in shown


def test_the_clock_moves(simulator):
    simulator.reset()
    simulator.clock.freeze()
    before = simulator.clock.now()
    simulator.clock.advance(90)
    assert simulator.clock.now() == before + timedelta(seconds=90)
    simulator.clock.set(before + timedelta(days=1))
    assert simulator.clock.now() == before + timedelta(days=1)
    assert simulator.clock.run_until_next_event() is False
    with pytest.raises(ValueError, match="has no time zone"):
        simulator.clock.set(datetime(2030, 1, 1))
    with pytest.raises(ControlError, match="cannot be set back"):
        simulator.clock.set(before)


def test_a_snapshot_brings_the_world_back(simulator):
    simulator.reset()
    kept = simulator.snapshot()
    balance = f"/merchants/{simulator.merchant.mchid}/balance"
    before = simulator.control("GET", balance)
    simulator.control("POST", balance, {"add": 500})
    assert simulator.control("GET", balance) != before
    simulator.restore(kept)
    assert simulator.control("GET", balance) == before


def test_a_refused_control_request_says_what_to_do(simulator):
    with pytest.raises(ControlError) as caught:
        simulator.pay("a/b")
    assert str(caught.value).startswith("POST /payments/a%2Fb/pay: there is no such order\n  name it by its")
    with pytest.raises(ControlError, match="there is no drill `answer.unsignd`"):
        simulator.drill("answer.unsignd")


def test_an_expectation_that_is_not_met_says_what_came(simulator):
    simulator.reset()
    simulator.expect("GET /v3/certificates", at_most=0)
    simulator.verify()
    simulator.expect("GET /v3/certificates", times=2)
    with pytest.raises(UnmetExpectation, match="exactly 2 times, and it came 0 times"):
        simulator.verify()
    simulator.verify()


def test_a_proxy_of_the_company_is_not_asked(simulator, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    simulator.reset()
    with Simulator() as other:
        assert other.env["NO_PROXY"] == other.env["no_proxy"] == "localhost,127.0.0.1,::1"
        assert other.env["HTTPS_PROXY"] == other.proxy_url


def test_a_port_that_is_taken_is_named():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(SimulatorError, match="did not start") as caught:
            Simulator(["--listen", address])
    assert address in str(caught.value)


def test_a_stopped_simulator_is_gone_and_says_so():
    simulator = Simulator()
    simulator.stop()
    simulator.stop()
    assert vanishes(simulator.pid)
    with pytest.raises(SimulatorError, match="the simulator ended with exit status 0"):
        simulator.reset()


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_killed_simulator_is_named():
    with Simulator() as simulator:
        os.kill(simulator.pid, signal.SIGKILL)
        assert vanishes(simulator.pid)
        with pytest.raises(SimulatorError, match="POST /reset: the simulator was ended by signal 9"):
            simulator.reset()


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("forks", [False, True])
def test_a_simulator_ends_with_a_killed_process(forks):
    """Also if a child of that process, made by fork, lives on."""
    fork = "if os.fork() == 0: time.sleep(60)\n" if forks else ""
    program = f"import os, time, weixinpay_sim\ns = weixinpay_sim.Simulator()\n{fork}print(s.pid, flush=True)\ntime.sleep(60)"
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as child:
        pid = int(child.stdout.readline())
        os.kill(pid, 0)
        child.kill()
        child.wait()
        assert vanishes(pid)
        if forks:
            os.killpg(child.pid, signal.SIGKILL)


def test_a_reset_costs_a_small_part_of_a_start(capsys):
    def took(act):
        started = time.perf_counter()
        act()
        return (time.perf_counter() - started) * 1000

    started = time.perf_counter()
    with Simulator() as simulator:
        start = (time.perf_counter() - started) * 1000
        reset = median(took(simulator.reset) for _ in range(200))
    with capsys.disabled():
        print(f"\na start takes {start:.0f} ms, a reset {reset:.2f} ms (median of 200)")
    # A ratio, because a busy machine makes both slower.
    assert reset < start / 5
