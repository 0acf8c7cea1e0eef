import os
import shutil
from pathlib import Path

os.makedirs("tree/inner")
os.mkdir("elsewhere")
Path("elsewhere/kept").write_text("kept")
os.symlink(os.path.abspath("elsewhere"), "tree/link")
assert os.listdir("tree/link") == ["kept"]
shutil.rmtree("tree")
assert not os.path.exists("tree")
assert not os.path.exists("elsewhere/kept")
