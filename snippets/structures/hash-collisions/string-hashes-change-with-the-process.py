import os
import subprocess
import sys


def outputs(code, seeds):
    found = set()
    for seed in seeds:
        environment = dict(os.environ, PYTHONHASHSEED=seed)
        found.add(subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True).stdout)
    return found


code = "print(*map(hash, ['spam', b'spam', 12345]))"
first, second, again = (outputs(code, [seed]).pop().split() for seed in ("1", "2", "1"))
assert [a == b for a, b in zip(first, second)] == [False, False, True]
assert (first == again, first[2]) == (True, "12345")
assert len(outputs(code, ["random"]) | outputs(code, ["random"])) == 2
print([a == b for a, b in zip(first, second)])
