import io
import multiprocessing
import os
import sys

context = multiprocessing.get_context("fork")
went_on = context.Event()


def stop_and_go_on():
    sys.stdout = sys.stderr = io.StringIO()
    breakpoint()
    went_on.set()


reader, writer = os.pipe()
os.write(writer, b"continue\n")
os.dup2(reader, 0)
child = context.Process(target=stop_and_go_on)
child.start()
child.join()
assert sys.stdin.readline() == "continue\n"
at_the_end = (went_on.is_set(), child.exitcode)
assert at_the_end in ((True, 0), (False, 1))
assert at_the_end == (True, 0)
