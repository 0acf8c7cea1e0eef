import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("installed.py").write_text("import its_missing_dependency\n")
missing = []
for name in ("installed", "not_installed"):
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        missing.append((name, error.name))

assert missing == [("installed", "its_missing_dependency"), ("not_installed", "not_installed")]
print(missing)
