"""``python -m weixinpay_sim …`` is ``wxp …``."""

import os
import subprocess
import sys

from .binary import find
from .errors import SimulatorError


def main() -> int:
    try:
        wxp = find()
    except SimulatorError as error:
        print(error, file=sys.stderr)
        return 1
    if os.name == "nt":
        # There, exec starts another process and ends this one, and the shell does not wait.
        return subprocess.run([wxp, *sys.argv[1:]], check=False).returncode
    os.execv(wxp, ["wxp", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
