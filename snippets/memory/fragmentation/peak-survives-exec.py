import subprocess
import sys

code = "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"


def peak_of_a_child():
    return int(subprocess.check_output([sys.executable, "-IS", "-c", code]))


from_small_parent = peak_of_a_child()
data = b"x" * 100_000_000
from_large_parent = peak_of_a_child()

assert len(data) == 100_000_000
assert 0 < from_small_parent < from_large_parent - 80_000
print("peak of the same program grew by more than 80 MB:", from_large_parent - from_small_parent > 80_000)
