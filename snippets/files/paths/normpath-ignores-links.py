import os
from pathlib import Path

Path("real/deep").mkdir(parents=True)
Path("link").symlink_to("real/deep")
Path("real/file.txt").write_text("behind the link")
Path("file.txt").write_text("beside the link")

path = "link/../file.txt"
normalised = os.path.normpath(path)
assert normalised == "file.txt"
assert Path(path).read_text() == "behind the link"
assert Path(normalised).read_text() == "beside the link"
assert Path(path).resolve() == Path("real/file.txt").resolve()
print(normalised, Path(path).resolve().relative_to(Path.cwd().resolve()))
