# /// script
# requires-python = ">=3.12"
# ///
import os
import tempfile

with tempfile.NamedTemporaryFile(delete_on_close=False) as file:
    file.write(b"text")
    file.close()
    with open(file.name, "rb") as again:
        content = again.read()
after = os.path.exists(file.name)

assert (content, after) == (b"text", False)
print(content, after)
