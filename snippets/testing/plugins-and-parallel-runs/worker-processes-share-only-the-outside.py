import subprocess
import sys
from pathlib import Path

Path("tests.py").write_text("""
from pathlib import Path
users = []
def test_add():
    users.append("ada")
    Path("shared.txt").write_text("ada")
    return users == ["ada"]
def test_count():
    return len(users) == 1
def test_file():
    return Path("shared.txt").exists()
""")


def run(*names):
    code = "import sys; sys.path.insert(0, '.'); import tests; print([getattr(tests, name)() for name in sys.argv[1:]])"
    return subprocess.run([sys.executable, "-c", code, *names], capture_output=True, text=True).stdout.strip()


together = run("test_add", "test_count", "test_file")
apart = [run(name) for name in ("test_add", "test_count", "test_file")]
print(together, apart)
assert together == "[True, True, True]"
assert apart == ["[True]", "[False]", "[True]"]
