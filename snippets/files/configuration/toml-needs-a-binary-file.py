# /// script
# requires-python = ">=3.11"
# ///
import tomllib
from pathlib import Path

Path("own.toml").write_text("port = 80\n")

outcomes = []
for mode in ("rb", "r"):
    with open("own.toml", mode) as file:
        try:
            outcomes.append(tomllib.load(file))
        except TypeError as error:
            outcomes.append(str(error).split(",")[0])
assert outcomes == [{"port": 80}, "File must be opened in binary mode"]
print(outcomes)
