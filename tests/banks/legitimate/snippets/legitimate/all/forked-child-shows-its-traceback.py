import os

reader, writer = os.pipe()
child = os.fork()
if child == 0:
    os.dup2(writer, 2)
    raise ValueError("seen by the parent")
os.close(writer)
with open(reader) as errors:
    last = errors.read().splitlines()[-1]
_, status = os.waitpid(child, 0)
assert os.waitstatus_to_exitcode(status) == 1
assert last == "ValueError: seen by the parent"
