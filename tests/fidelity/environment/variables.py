# shows: the environment has the few variables and no others
import os

names = sorted(os.environ)
print(names)
assert [n for n in names if n.startswith("LD_") or n.startswith("VERIFY") or n.startswith("PYO3")] == []
