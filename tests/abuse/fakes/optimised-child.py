# tries: run the real code in a child that has no asserts
# full: vacuous
import subprocess
import sys

if sys.flags.optimize == 0:
    child = subprocess.run([sys.executable, "-O", __file__])
    raise_it = child.returncode
else:
    assert 1 + 0 == 2
