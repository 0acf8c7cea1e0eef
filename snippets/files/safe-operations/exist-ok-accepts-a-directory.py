import os
from pathlib import Path

os.makedirs("cache/images", exist_ok=True)
os.makedirs("cache/images", exist_ok=True)
Path("cache/file").write_text("x")
raised = []
for path in ("cache/file", "cache/images"):
    try:
        os.makedirs(path, exist_ok=path.endswith("file"))
    except FileExistsError as error:
        raised.append(error.filename)
print(raised)
assert raised == ["cache/file", "cache/images"]
