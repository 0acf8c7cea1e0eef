import py_compile
from pathlib import Path

Path("tools.py").write_text("def login():\n    password = 'secret-word'\n")
data = Path(py_compile.compile("tools.py")).read_bytes()
readable = [word for word in (b"login", b"secret-word", b"password") if word in data]

print(readable)
assert readable == []
