# shows: a child gets the environment as it is
import os
import subprocess

out = subprocess.check_output(["env"], text=True)
names = sorted(line.partition("=")[0] for line in out.splitlines())
assert sorted(set(names) - {"_", "PWD", "SHLVL"}) == sorted(os.environ)
print(len(names) >= 4)
