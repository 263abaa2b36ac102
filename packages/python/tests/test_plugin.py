"""The plugin, in runs of pytest of its own."""

import pytest

PLACES = """
    def place(wechatpay, number="ORDER1", **changed):
        import os, sys
        from wechatpayv3 import WeChatPay, WeChatPayType
        merchant = wechatpay.merchant
        given = dict(
            wechatpay_type=WeChatPayType.NATIVE, mchid=merchant.mchid, appid=merchant.appid,
            private_key=merchant.private_key, cert_serial_no=merchant.serial_no, apiv3_key=merchant.api_v3_key,
            notify_url="http://127.0.0.1:9/notify", public_key=merchant.platform_public_key,
            public_key_id=merchant.platform_public_key_id,
        )
        return WeChatPay(**{**given, **changed}).pay("tea", number, {"total": 100})[0]
"""


@pytest.fixture
def run(pytester, monkeypatch):
    # With it, the summary of pytest repeats each message whole.
    monkeypatch.delenv("CI", raising=False)

    def run(test, *arguments):
        pytester.makepyfile(test_it=f"{PLACES}\n{test}")
        return pytester.runpytest_subprocess("-p", "no:cacheprovider", *arguments)

    return run


def test_each_test_has_a_world_of_its_own(run):
    run(
        """
    def test_one(wechatpay, wechatpay_env):
        assert place(wechatpay) == 200
        wechatpay.drill("answer.unsigned")
    def test_two(wechatpay, wechatpay_env):
        assert wechatpay.journal() == []
        assert wechatpay.control("GET", "/drills")["drills"] == []
        assert place(wechatpay) == 200
    """
    ).assert_outcomes(passed=2)


def test_the_environment_ends_with_the_test(run, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("WXP_SUB_MCHID", "1")
    run(
        """
    import os
    def test_one(wechatpay, wechatpay_env):
        assert os.environ["HTTPS_PROXY"] == wechatpay.proxy_url
        assert "WXP_SUB_MCHID" not in os.environ
    def test_two(wechatpay):
        assert os.environ["HTTPS_PROXY"] == "http://proxy.example:3128"
        assert os.environ["WXP_SUB_MCHID"] == "1"
    """
    ).assert_outcomes(passed=2)


def test_an_unmet_expectation_fails_the_test_with_what_came(run):
    result = run(
        """
    def test_a_refund(wechatpay, wechatpay_env):
        wechatpay.expect("POST /v3/refund/domestic/refunds")
        place(wechatpay)
    def test_none(wechatpay):
        pass
    """
    )
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        [
            "wechatpay: expected POST /v3/refund/domestic/refunds exactly once, and it came 0 times",
            "  nearest in the journal:",
            "    POST /v3/pay/transactions/native → 200 *",
        ]
    )


def test_a_failure_is_said_once_and_without_the_lines_of_this_package(run):
    result = run(
        """
    def test_a_refund(wechatpay):
        wechatpay.expect("POST /v3/refund/domestic/refunds")
    def test_unpaid(wechatpay):
        wechatpay.pay("ORDER1")
    """
    )
    result.assert_outcomes(failed=2)
    output = result.stdout.str()
    assert output.count("expected POST /v3/refund/domestic/refunds exactly once") == 1
    result.stdout.fnmatch_lines(["E  *ControlError: POST /payments/ORDER1/pay: there is no such order"])
    assert "connection.request" not in output


def test_a_failed_test_shows_why_a_request_was_refused(run):
    result = run(
        """
    def test_the_wrong_key(wechatpay, wechatpay_env):
        assert place(wechatpay, private_key=wechatpay.partner.private_key) == 200
    """
    )
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "*WeChat Pay requests*",
            "POST /v3/pay/transactions/native → 401 SIGN_ERROR",
            "  wrong key for the serial: *",
        ]
    )


def test_the_ids_of_the_application_are_set_by_the_ini_file(run, pytester):
    pytester.makeini("[pytest]\nwechatpay_args = --appid wx1234567890abcdef")
    run(
        """
    def test_it(wechatpay):
        assert "wx1234567890abcdef" in wechatpay.merchant.appids
    """
    ).assert_outcomes(passed=1)


def test_a_wrong_path_of_the_binary_is_one_line(run):
    result = run("    def test_it(wechatpay): pass", "--wechatpay-bin=/no/such/wxp")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["wechatpay: there is no file /no/such/wxp (the given path): correct the path*"])


def test_each_worker_of_xdist_has_one_process_that_ends(run, pytester):
    pytest.importorskip("xdist")
    run(
        """
    import pathlib, pytest
    @pytest.mark.parametrize("number", range(8))
    def test_it(wechatpay, worker_id, number):
        with open(f"{worker_id}.pids", "a") as file:
            file.write(f"{wechatpay.pid}\\n")
    """,
        "-n2",
    ).assert_outcomes(passed=8)
    from test_simulator import vanishes

    pids = [set(file.read_text().split()) for file in pytester.path.glob("gw*.pids")]
    assert len(pids) == 2 and all(len(of_worker) == 1 for of_worker in pids)
    assert pids[0] != pids[1]
    assert all(vanishes(int(pid)) for of_worker in pids for pid in of_worker)


def test_without_the_fixture_no_process_is_started(run):
    result = run(
        """
    def test_it():
        pass
    """,
        "--wechatpay-bin=/no/such/wxp",
    )
    result.assert_outcomes(passed=1)
