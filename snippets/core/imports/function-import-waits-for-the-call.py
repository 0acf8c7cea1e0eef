import sys
from pathlib import Path

sys.path.insert(0, ".")
log = sys.loaded = []
Path("heavy.py").write_text("import sys\nsys.loaded.append(__name__)\n")


def use():
    import heavy

    log.append("called")


before = list(log)
use()
use()

assert before == []
assert log == ["heavy", "called", "called"]
print(log)
