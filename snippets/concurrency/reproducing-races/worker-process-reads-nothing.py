import io
import multiprocessing
import os
import sys

context = multiprocessing.get_context("fork")
answers = context.SimpleQueue()


def look():
    null_device = os.open(os.devnull, os.O_RDONLY)
    answers.put((os.path.sameopenfile(sys.stdin.fileno(), null_device), sys.stdin.readline()))
    sys.stdout = sys.stderr = io.StringIO()
    breakpoint()
    answers.put("went on")


reader, writer = os.pipe()
os.write(writer, b"continue\n")
os.dup2(reader, 0)
child = context.Process(target=look)
child.start()
child.join()
assert answers.get() == (True, "")
assert answers.empty()
assert child.exitcode == 1
assert sys.stdin.readline() == "continue\n"
