import multiprocessing
import os
import signal
import sys


def exit_code(target, *args):
    child = multiprocessing.get_context("fork").Process(target=target, args=args)
    child.start()
    child.join()
    return child.exitcode


codes = [exit_code(os.getpid), exit_code(sys.exit, 259), exit_code(sys.exit), exit_code(os.abort)]
assert codes == [0, 3, 0, -signal.SIGABRT]
print(*map(int, codes))
