import marshal
import py_compile
from pathlib import Path

source = "total = 0\nfor number in range(10):\n    total += number * number\n"
Path("work.py").write_text(source)
cached = marshal.loads(Path(py_compile.compile("work.py")).read_bytes()[16:])
fresh = compile(source, "work.py", "exec")
namespace = {}
exec(cached, namespace)

assert namespace["total"] == 285
same = cached.co_code == fresh.co_code
print(same)
assert same is False
