"""The entry of the program, also of `python -m nato_reader`."""

import gc
import os
import signal
import sys


def main() -> None:
    """Run the program and exit with its status; end by the signal itself on Ctrl-C, quietly."""
    try:
        # What is made while importing stays: looking for garbage in it, at the end too, would be
        # a tenth of the time that the program takes.
        gc.disable()
        from nato_reader.cli import status

        gc.freeze()
        gc.enable()
        sys.exit(status(sys.argv[1:]))
    except KeyboardInterrupt:
        # A shell's loop goes on unless the program it runs is seen to die of the signal.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)


if __name__ == "__main__":
    main()
