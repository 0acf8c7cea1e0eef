import os
import sys
import zipfile
from pathlib import Path

source = "from pathlib import Path\ndef read():\n    return Path(__file__).with_name('prices.csv').read_text()\n"
os.makedirs("folder/plain")
Path("folder/plain/__init__.py").write_text(source)
Path("folder/plain/prices.csv").write_text("1,2\n")
with zipfile.ZipFile("archive.zip", "w") as archive:
    archive.writestr("zipped/__init__.py", source)
    archive.writestr("zipped/prices.csv", "1,2\n")
sys.path = ["folder", "archive.zip", *sys.path]
import plain
import zipped

try:
    outcome = zipped.read()
except NotADirectoryError as error:
    outcome = type(error).__name__
assert plain.read() == "1,2\n"
assert outcome == "NotADirectoryError"
print(outcome)
