import importlib.util
import marshal
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("answer = 6 * 7\n")
import tools

data = Path(tools.__spec__.cached).read_bytes()
namespace = {}
exec(marshal.loads(data[16:]), namespace)

names = [path.name for path in Path("__pycache__").iterdir()]
assert names == [f"tools.{sys.implementation.cache_tag}.pyc"]
assert data[:4] == importlib.util.MAGIC_NUMBER
assert namespace["answer"] == tools.answer == 42
print(len(names), namespace["answer"])
