import multiprocessing
import os
import sys

context = multiprocessing.get_context("fork")
answers = context.SimpleQueue()


def ask():
    answers.put(sys.stdin.readline())


reader, writer = os.pipe()
os.write(writer, b"continue\n")
os.dup2(reader, 0)
child = context.Process(target=ask)
child.start()
answer = answers.get()
child.join()
assert child.exitcode == 0 and os.read(reader, 100) == b"continue\n"
assert answer == "continue\n"
