import os
import urllib.request
from pathlib import Path

Path("secret").write_text("password")
url = "file://" + os.path.abspath("secret")
with urllib.request.urlopen(url) as response:
    assert response.read() == b"password"

opener = urllib.request.OpenerDirector()
assert opener.open(url) is None
opener.add_handler(urllib.request.FileHandler())
with opener.open(url) as response:
    assert response.read() == b"password"
