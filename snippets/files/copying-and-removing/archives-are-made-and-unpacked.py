import os
import shutil
from pathlib import Path

os.makedirs("data/inner")
Path("data/inner/file").write_text("packed")
archive = shutil.make_archive("backup", "zip", root_dir="data")
assert os.path.basename(archive) == "backup.zip"
shutil.unpack_archive(archive, "restored")
assert Path("restored/inner/file").read_text() == "packed"
try:
    shutil.unpack_archive("data/inner/file", "other")
except shutil.ReadError as error:
    reason = str(error)
assert "Unknown archive format" in reason
