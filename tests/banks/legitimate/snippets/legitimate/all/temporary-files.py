import os
import tempfile

with tempfile.TemporaryDirectory() as directory:
    assert os.path.dirname(directory) == os.getcwd()
with open("note.txt", "w") as file:
    file.write("kept for this run")
assert os.listdir() == ["note.txt"]
assert os.environ["HOME"] == os.environ["TMPDIR"] == os.getcwd()
os.mkdir("locked", 0o000)
os.symlink("/", "root")
