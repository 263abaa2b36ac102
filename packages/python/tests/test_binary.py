"""Where `wxp` is found, and the message for each way in which it is not."""

import subprocess
import sys

import pytest
from weixinpay_sim import SimulatorError, binary


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Makes a program, to be found by WXP_BIN."""

    def make(text, mode=0o755):
        file = tmp_path / "wxp"
        file.write_text(f"#!/bin/sh\n{text}\n")
        file.chmod(mode)
        monkeypatch.setenv("WXP_BIN", str(file))
        return str(file)

    return make


def test_wxp_bin_comes_first(program):
    file = program("echo wxp 0.1.9")
    assert binary.find() == file


def test_a_missing_file_is_named(monkeypatch):
    monkeypatch.setenv("WXP_BIN", "/no/such/wxp")
    with pytest.raises(SimulatorError, match=r"there is no file /no/such/wxp \(WXP_BIN\): correct the path"):
        binary.find()


def test_without_a_binary_the_platform_and_the_remedy_are_named(monkeypatch):
    monkeypatch.delenv("WXP_BIN", raising=False)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(binary, "NAME", "wxp-of-no-platform")
    monkeypatch.setattr(binary.sys, "platform", "plan9")
    with pytest.raises(SimulatorError, match="(?s)has none for plan9 on .*install a wheel .*WXP_BIN"):
        binary.find()


def test_another_version_is_refused(program):
    program("echo wxp 0.2.0")
    with pytest.raises(SimulatorError, match=r"(?s)is version 0.2.0, and weixinpay-sim 0.1.0 needs 0.1.*install"):
        binary.find()


def test_another_program_is_refused(program):
    program("echo hello")
    with pytest.raises(SimulatorError, match="is not wxp"):
        binary.find()


def test_a_file_that_cannot_be_run_is_refused(program):
    program("exit 0", mode=0o644)
    with pytest.raises(SimulatorError, match="(?s)cannot be run: Permission denied.*executable"):
        binary.find()


def test_the_module_runs_wxp():
    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "weixinpay_sim", *arguments], capture_output=True, text=True, check=False
        )

    assert run("--version").stdout.startswith("wxp 0.1")
    assert run("no-such-command").returncode == 2
