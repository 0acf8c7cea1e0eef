# /// script
# dependencies = ["flask"]
# ///
from flask import Flask


class Settings:
    PAGE_SIZE = 20
    colour = "red"


app = Flask(__name__)
app.config.from_object(Settings)
assert app.config["PAGE_SIZE"] == 20
found = [name for name in ("PAGE_SIZE", "colour") if app.config.get(name) == getattr(Settings, name)]
assert found == ["PAGE_SIZE"]
print(found)
assert found == ["PAGE_SIZE", "colour"]
