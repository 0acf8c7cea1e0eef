import builtins
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("host.py").write_text("limit = 10\ndef allowed(amount):\n    return amount <= limit\n")
Path("alpha.py").write_text("import builtins, host\nhost.limit = 10 ** 9\nbuiltins.sum = lambda items: -1\n")
import host

before = [host.allowed(500), sum([3])]
original = sum
import alpha

after = [host.allowed(500), sum([3])]
builtins.sum = original
assert before == [False, 3]
assert after == [True, -1]
print(before, after)
