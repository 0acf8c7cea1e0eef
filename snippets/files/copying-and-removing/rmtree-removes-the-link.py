import os
import shutil
from pathlib import Path

os.makedirs("tree/inner")
os.mkdir("elsewhere")
Path("elsewhere/kept").write_text("kept")
os.symlink(os.path.abspath("elsewhere"), "tree/link")
shutil.rmtree("tree")
assert not os.path.lexists("tree")
assert Path("elsewhere/kept").read_text() == "kept"
os.symlink("elsewhere", "link")
try:
    shutil.rmtree("link")
except OSError:
    refused = True
assert refused
assert os.path.islink("link") and os.listdir("elsewhere") == ["kept"]
