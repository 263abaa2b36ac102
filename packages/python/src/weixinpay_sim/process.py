"""One process of ``wxp sim up``, from its start to its end."""

import json
import os
import subprocess
import tempfile
import time
import weakref
from pathlib import Path
from typing import IO, Any, Dict, Sequence

from .errors import SimulatorError

#: How long a start may take, in seconds.
PATIENCE = 30.0
#: How long the simulator may take to end, in seconds.
FAREWELL = 5.0
#: How often the start is looked at, in seconds.
INTERVAL = 0.005

_running: "weakref.WeakSet[Process]" = weakref.WeakSet()


class Process:
    """A simulator that ends with this process, however this one ends: it reads the other end of a pipe held here."""

    def __init__(self, wxp: str, arguments: Sequence[str]) -> None:
        self._owner = os.getpid()
        self._directory = tempfile.TemporaryDirectory(prefix="weixinpay-sim-")
        ready_file = Path(self._directory.name, "ready.json")
        self._stderr_file = Path(self._directory.name, "stderr")
        command = [wxp, "sim", "up", "--quiet", "--end-with-stdin", "--ready-file", str(ready_file), *arguments]
        try:
            with self._stderr_file.open("wb") as stderr:
                self._process = _spawn(command, stderr)
            _running.add(self)
            try:
                #: The addresses, merchants and variables of the simulator.
                self.ready: Dict[str, Any] = self._wait(ready_file)
            except BaseException:
                self.stop()
                raise
        except BaseException:
            self._directory.cleanup()
            raise

    @property
    def pid(self) -> int:
        return self._process.pid

    def ended(self, patience: float = 0) -> str:
        """How the simulator ended, with what it wrote to standard error; empty if it still runs after these seconds."""
        try:
            status = self._process.wait(patience)
        except subprocess.TimeoutExpired:
            return ""
        how = f"was ended by signal {-status}" if status < 0 else f"ended with exit status {status}"
        said = self._stderr_file.read_text("utf-8", "replace").strip() if self._stderr_file.exists() else ""
        return how + (f":\n{said}" if said else "")

    def stop(self) -> None:
        """Ends the simulator. Does nothing in a process that was forked from the one that started it."""
        if os.getpid() != self._owner:
            return
        _running.discard(self)
        self._let_go()
        try:
            self._process.wait(FAREWELL)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._directory.cleanup()

    def _let_go(self) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()

    def _wait(self, ready_file: Path) -> Dict[str, Any]:
        deadline = time.monotonic() + PATIENCE
        # The file appears whole, by a rename.
        while not ready_file.exists():
            ended = self.ended()
            if ended:
                raise SimulatorError(f"the simulator did not start; it {ended}")
            if time.monotonic() > deadline:
                raise SimulatorError(
                    f"the simulator was not ready after {PATIENCE:.0f} s: is the machine overloaded? "
                    "Try `wxp sim up` in a terminal"
                )
            time.sleep(INTERVAL)
        ready: Dict[str, Any] = json.loads(ready_file.read_text("utf-8"))
        return ready


def _spawn(command: Sequence[str], stderr: IO[bytes]) -> "subprocess.Popen[bytes]":
    # Ctrl-C is for the tests: they still talk to the simulator while they end.
    flags = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=stderr,
        start_new_session=True,
        creationflags=flags,
    )


def _forked() -> None:
    # Else a child that outlives the tests would keep the simulator alive.
    for process in list(_running):
        process._let_go()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)
