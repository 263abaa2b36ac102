"""The binary ``wxp``: where it is, and whether its version fits."""

import os
import platform
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Optional

from .errors import SimulatorError

PACKAGE = "weixinpay-sim"
#: A variable with the path of a ``wxp`` to use instead of the package's.
VARIABLE = "WXP_BIN"
NAME = "wxp.exe" if os.name == "nt" else "wxp"

#: How long ``wxp --version`` may take, in seconds.
PATIENCE = 30


def find(path: Optional[str] = None) -> str:
    """The path of ``wxp``: as given, or of ``WXP_BIN``, or in this package, or on ``PATH``.

    Raises `SimulatorError` if there is none, or if its version does not fit this package.
    """
    for source, given in (("the given path", path), (VARIABLE, os.environ.get(VARIABLE))):
        if given:
            if not Path(given).is_file():
                raise SimulatorError(f"there is no file {given} ({source}): correct the path, or leave it out")
            return _fitting(given)
    found = _packaged() or shutil.which("wxp")
    if found is None:
        raise SimulatorError(
            f"no wxp found: this installation of {PACKAGE} has none for {sys.platform} on {platform.machine()}, "
            f"and there is none on PATH\n  install a wheel of {PACKAGE} that fits this platform, or build wxp "
            f"(cargo install --path crates/cli) and set {VARIABLE} to its path"
        )
    return _fitting(found)


def _packaged() -> Optional[str]:
    """The script of the wheel, by the record of its installation."""
    try:
        files = metadata.distribution(PACKAGE).files or []
    except metadata.PackageNotFoundError:
        files = []
    candidates = [Path(str(file.locate())) for file in files if file.name == NAME]
    # `pip install --target` moves scripts and leaves the record as it was.
    candidates.append(Path(__file__).parent.with_name("bin") / NAME)
    return next((str(candidate.resolve()) for candidate in candidates if candidate.is_file()), None)


def _fitting(wxp: str) -> str:
    wanted = metadata.version(PACKAGE)
    has = _version(wxp)
    if has.split(".")[:2] != wanted.split(".")[:2]:
        raise SimulatorError(
            f"{wxp} is version {has}, and {PACKAGE} {wanted} needs {'.'.join(wanted.split('.')[:2])}\n"
            f"  unset {VARIABLE} to use the wxp of the package, or install {PACKAGE} {has}"
        )
    return wxp


def _version(wxp: str) -> str:
    try:
        done = subprocess.run(
            [wxp, "--version"], stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        raise SimulatorError(f"{wxp} --version does not end: is it wxp?") from None
    except OSError as error:
        raise SimulatorError(
            f"{wxp} cannot be run: {error.strerror}\n  check that it is executable and built for this platform"
        ) from error
    words = done.stdout.decode(errors="replace").split()
    if done.returncode != 0 or len(words) != 2 or words[0] != "wxp":
        raise SimulatorError(f"{wxp} is not wxp: its --version does not print `wxp` and a version")
    return words[1]
