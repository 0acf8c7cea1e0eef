# shows: an assert that only a child process executes is not evidence
# ends: vacuous
import os

sum_of_it = sum([1, 2])
assert sum_of_it == 3
pid = os.fork()
if pid == 0:
    assert os.getpid() > 0
    os._exit(0)
os.waitpid(pid, 0)
print("child done")
