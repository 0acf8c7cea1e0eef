# shows: HOME, TMPDIR and the working directory are one empty directory
import os
import tempfile

assert os.path.samefile(tempfile.gettempdir(), os.getcwd())
assert os.path.samefile(os.path.expanduser("~"), os.getcwd())
assert os.listdir() == []
print(os.listdir())
