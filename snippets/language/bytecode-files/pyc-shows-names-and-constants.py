import contextlib
import dis
import io
import marshal
import py_compile
from pathlib import Path

Path("tools.py").write_text("def login():\n    password = 'secret-word'\n")
data = Path(py_compile.compile("tools.py")).read_bytes()
with contextlib.redirect_stdout(io.StringIO()) as listing:
    dis.dis(marshal.loads(data[16:]))
inner = next(line for line in listing.getvalue().splitlines() if "STORE_FAST" in line)

assert all([word in data for word in (b"login", b"secret-word", b"password")])
assert inner.split()[-1] == "(password)"
print(inner.split()[-1])
