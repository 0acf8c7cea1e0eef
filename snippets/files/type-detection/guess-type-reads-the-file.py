import mimetypes
from pathlib import Path

path = Path("photo.png")
path.write_text("<html>")
kind, content = mimetypes.guess_type(path.name)[0], path.read_text()
print(kind, content)
assert (path.suffix, content) == (".png", "<html>")
assert kind in ("image/png", "text/html")
assert kind == "text/html"
