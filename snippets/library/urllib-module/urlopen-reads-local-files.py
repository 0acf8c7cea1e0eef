import os
import urllib.request
from pathlib import Path

Path("secret").write_text("password")
with urllib.request.urlopen("file://" + os.path.abspath("secret")) as response:
    assert response.read() == b"password"

opener = urllib.request.OpenerDirector()
opener.add_handler(urllib.request.HTTPHandler())
assert opener.open("file://" + os.path.abspath("secret")) is None
