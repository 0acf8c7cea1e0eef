import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("installed.py").write_text("import its_missing_dependency\n")
try:
    import installed
except ImportError as error:
    missing = error.name

print(missing)
assert missing == "installed"
