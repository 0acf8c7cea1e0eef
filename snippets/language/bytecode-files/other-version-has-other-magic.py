import importlib.util
import marshal
import sys
from pathlib import Path

sys.path.insert(0, ".")
outcomes = {}
for name, magic in (("built", importlib.util.MAGIC_NUMBER), ("other", bytes(4))):
    Path(f"{name}.pyc").write_bytes(magic + bytes(12) + marshal.dumps(compile("answer = 42", "tools.py", "exec")))
    try:
        outcomes[name] = __import__(name).answer
    except ImportError as error:
        outcomes[name] = (type(error).__name__, "magic" in error.msg)

assert outcomes == {"built": 42, "other": ("ImportError", True)}
print(outcomes)
