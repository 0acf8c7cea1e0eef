import multiprocessing
import os
import sys

context = multiprocessing.get_context("fork")
answers = context.SimpleQueue()


def look():
    same = os.path.sameopenfile(sys.stdin.fileno(), os.open(os.devnull, os.O_RDONLY))
    answers.put((same, sys.stdin.readline()))
    try:
        input()
    except EOFError:
        answers.put("end")


reader, writer = os.pipe()
os.write(writer, b"typed\n")
os.dup2(reader, 0)
child = context.Process(target=look)
child.start()
child.join()
assert (answers.get(), answers.get(), child.exitcode) == ((True, ""), "end", 0)
assert sys.stdin.readline() == "typed\n"
