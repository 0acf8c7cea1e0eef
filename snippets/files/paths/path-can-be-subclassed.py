# /// script
# requires-python = ">=3.12"
# ///
from pathlib import Path


class Config(Path):
    def sections(self):
        return self.read_text().count("[")


path = Config("settings") / "app.ini"
path.parent.mkdir()
path.write_text("[web]\n[mail]\n")

assert (type(path), type(path.parent)) == (Config, Config)
assert path == Path("settings/app.ini")
assert path.sections() == 2
print(type(path.parent).__name__, path.sections())
