import subprocess
import sys
from pathlib import Path

Path("users.py").write_text("""
from pathlib import Path

names = []

def add():
    names.append("ada")
    Path("users.txt").write_text("ada")

def look():
    return names, Path("users.txt").exists()
""")
sys.path.insert(0, ".")
import users

too_early = repr(users.look())
users.add()
afterwards = repr(users.look())
child = subprocess.run([sys.executable, "-c", "import users; print(users.look())"], capture_output=True, text=True)
assert (too_early, afterwards) == ("([], False)", "(['ada'], True)")
assert child.stdout.strip() == "([], True)"
print(too_early, afterwards, child.stdout, end="")
