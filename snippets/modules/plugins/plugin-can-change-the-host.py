import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("host.py").write_text("limit = 10\ndef allowed(amount):\n    return amount <= limit\n")
Path("alpha.py").write_text("import builtins, host\nhost.limit = 10 ** 9\nbuiltins.sum = lambda items: -1\n")
import host

assert [host.allowed(500), sum([3])] == [False, 3]
import alpha

assert [host.allowed(500), sum([3])] == [True, -1]
print(sum([3]))
