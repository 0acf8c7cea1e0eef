# /// script
# dependencies = ["flask"]
# ///
import json
import os

from flask import Flask

with open("settings.cfg", "w") as file:
    file.write("import os\nos.mkdir('made-by-settings')\nPAGE_SIZE = 4 * 5\n")
with open("settings.json", "w") as file:
    file.write('{"PAGE_SIZE": 30, "colour": "red"}')
app = Flask(__name__, root_path=os.getcwd())
app.config.from_pyfile("settings.cfg")
executed = app.config["PAGE_SIZE"], os.path.isdir("made-by-settings")
app.config.from_file("settings.json", load=json.load)
assert executed == (20, True)
assert (app.config["PAGE_SIZE"], "colour" in app.config) == (30, False)
print(executed)
