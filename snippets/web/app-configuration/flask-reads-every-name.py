# /// script
# dependencies = ["flask"]
# ///
from flask import Flask


class Settings:
    PAGE_SIZE = 20
    colour = "red"


app = Flask("shop")
app.config.from_object(Settings)
assert app.config["PAGE_SIZE"] == 20
print("colour" in app.config)
assert "colour" in app.config
