import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("tools.py").write_text("def login():\n    password = 'secret-word'\n    return password\n")
from tools import login

data = next(Path("__pycache__").iterdir()).read_bytes()
words = [login.__name__, *login.__code__.co_varnames, login()]
readable = [word for word in words if word.encode() in data]

assert words == ["login", "password", "secret-word"]
print(readable)
assert readable == []
